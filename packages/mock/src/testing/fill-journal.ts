import { startMock } from '../start-mock.ts'

// Run with little memory: many small objects are the JSON that takes most of it when it is parsed.
const sent = JSON.stringify({ z: Array.from({ length: 330_000 }, () => ({})) })
await using mock = await startMock({ platforms: ['agento'] })
const agents = `${mock.baseUrls.agento}/v1/agents`
const headers = { 'x-api-key': 'k', 'content-type': 'application/json' }
mock.on('agento', 'agents.list', () => ({ body: JSON.parse(sent), unchecked: true as const }))
for (let requests = 0; requests < 15; requests++) {
  await (await fetch(agents, { method: 'POST', headers, body: sent })).arrayBuffer()
  await (await fetch(agents, { headers })).arrayBuffer()
}
const kept = mock.requests.map(({ body, response }) => JSON.stringify(body ?? response.body))
process.stdout.write(`${kept.length} kept, ${kept.filter((text) => text === sent).length} whole`)
