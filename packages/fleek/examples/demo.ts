import { createFleekClient } from '@agent-clients/fleek'

// The key comes from FLEEK_API_KEY, and FLEEK_BASE_URL may point at a mock server.
const fleek = createFleekClient()

const draft = await fleek.agents.create({
  name: 'Eliza',
  projectId: 'your_project_id',
  config: JSON.stringify({ name: 'Eliza', bio: ['A listener'] }),
})
console.log(`drafted ${draft.name}: ${draft.status}`)

const agent = await fleek.agents.publish(draft.id)
console.log(`published: ${agent.status}`)

await fleek.agents.start(agent.id)
const { status } = await fleek.agents.status(agent.id)
console.log(`running: ${status}`)

const page = await fleek.agents.logs(agent.id, { size: 25 })
for (const entry of page.data)
  console.log(`log ${new Date(entry.timestamp * 1000).toISOString()}: ${entry.message.trim()}`)
