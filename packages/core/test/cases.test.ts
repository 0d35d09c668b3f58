import { afterAll, beforeAll, describe, test } from 'vitest'
import { topics } from './cases/index.ts'
import { type HostileServer, startHostileServer } from './hostile-server.ts'
import { runCase, runsOn } from './run-case.ts'

let server: HostileServer
beforeAll(async () => {
  server = await startHostileServer()
})
afterAll(() => server.close())

for (const [topic, cases] of Object.entries(topics)) {
  describe.concurrent(topic, () => {
    const runnable = cases.filter((one) => runsOn(one, 'node'))
    for (const one of runnable) test(one.name, () => runCase(one, server, 'node'))
  })
}
