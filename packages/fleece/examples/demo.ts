import { setTimeout as wait } from 'node:timers/promises'
import { createFleeceClient } from '@agent-clients/fleece'

// The key comes from FLEECE_API_KEY, and FLEECE_BASE_URL may point at a mock server.
const fleece = createFleeceClient()

const { data: agents, total } = await fleece.agents.list()
console.log(`${total} agent(s): ${agents.map((agent) => agent.name).join(', ')}`)

const [agent] = agents
if (agent) {
  const execution = await fleece.agents.execute(agent.id, {
    task: 'Summarize my last 5 emails and flag anything urgent',
  })
  console.log(`${agent.name} ${execution.status} in ${execution.durationMs} ms: ${execution.result}`)
}

const { data: flows } = await fleece.flows.list()
const [flow] = flows
if (flow) {
  const started = await fleece.flows.trigger(flow.id)
  let run = started
  console.log(`${flow.title}: ${run.status}`)
  while (run.status === 'pending' || run.status === 'approved' || run.status === 'running') {
    await wait(200)
    run = await fleece.flows.runs.get(flow.id, started.id)
  }
  console.log(`${flow.title}: ${run.status} after ${run.durationMs} ms – ${run.resultSummary}`)
}
