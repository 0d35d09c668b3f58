import { createAgenfleetClient, NotFoundError } from '@agent-clients/agenfleet'

// The key comes from AGENFLEET_API_KEY, and AGENFLEET_BASE_URL may point at a mock server.
const agenfleet = createAgenfleetClient()

const names: string[] = []
let first: string | undefined
for await (const agent of agenfleet.agents.list({ limit: 20 })) {
  first ??= agent.id
  names.push(agent.name)
}
console.log(`agents on all pages: ${names.join(', ')}`)
if (!first) throw new Error('This workspace has no agents yet.')

// The same key within 24 hours opens no second session.
const session = await agenfleet.sessions.create(
  { agentId: first, name: 'Q1 Research' },
  { idempotencyKey: 'q1-research-2026' },
)
console.log(`session ${session.id} with ${session.agentId}`)

const { data: reply, rateLimit } = await agenfleet.sessions.messages
  .send(session.id, { message: 'Summarize the top competitor moves from last week.' })
  .withResponse()
console.log(`reply: ${reply.response}`)
console.log(`${rateLimit?.remaining} of ${rateLimit?.limit} requests left`)

try {
  await agenfleet.agents.get('agent_01jq8abc', { headers: { prefer: 'code=404, example=agent_not_found' } })
} catch (error) {
  if (!(error instanceof NotFoundError)) throw error
  console.log(`as expected: ${error.message}`)
}
