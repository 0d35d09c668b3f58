import { afterAll, beforeAll, describe, it } from 'vitest'
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
    for (const one of cases) if (runsOn(one, 'node')) it(one.name, () => runCase(one, server, 'node'))
  })
}
