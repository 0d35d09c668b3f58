import { createAgentoClient } from '@agent-clients/agento'

// The key comes from AGENTO_API_KEY, and AGENTO_BASE_URL may point at a mock server.
const agento = createAgentoClient()

const created = await agento.agents.create({
  name: 'Support',
  region: 'eu',
  secrets: { anthropicApiKey: 'sk-ant-api03-demo' },
  soulMd: '# SOUL.md\n\nYou answer customers briefly.',
})
console.log(`created ${created.name} (${created.id}), ${created.status}`)

process.stdout.write('chat: ')
for await (const event of agento.chat.send(created.id, { message: 'What can you do?', peerId: 'customer-42' })) {
  if (event.type === 'text') process.stdout.write(event.content)
}
process.stdout.write('\n')

let lines = 0
for await (const line of agento.logs.stream(created.id, { tail: '20' })) {
  console.log(`log: ${line}`)
  if (++lines === 2) break // Leaving the loop closes the stream.
}

for await (const entry of agento.knowledge.list({ agentId: created.id, limit: 50 })) {
  console.log(`knows: ${entry.text} (${entry.source})`)
}
