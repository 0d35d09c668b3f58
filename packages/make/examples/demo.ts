import { createMakeClient } from '@agent-clients/make'

// The key comes from MAKE_API_KEY, and MAKE_BASE_URL may point at a mock server. The team is set once.
const make = createMakeClient({ zone: 'eu1.make.com', teamId: 1 })

const [agent] = (await make.agents.list()).data
if (!agent) throw new Error('This team has no agents yet.')
console.log(`agent ${agent.name}, model ${agent.defaultModel}`)

const messages = [{ role: 'user' as const, content: 'Which of my orders are late?' }]
for await (const step of make.agents.stream(agent.id, { messages, config: {} })) {
  console.log(`${step.role}: ${step.content}`)
}

const run = await make.agents.run(agent.id, { messages, config: {} })
console.log(`in one piece, ${run.executionTimeMs} ms, ${run.tokenUsageSummary.totalTokens} tokens: ${run.response}`)
