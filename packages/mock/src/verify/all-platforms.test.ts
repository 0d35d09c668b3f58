import { operationsOf } from '@agent-clients/specs'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { allSpecs } from '../engine/all-specs.ts'
import type { MockServer } from '../mock-server.ts'
import { startMock } from '../start-mock.ts'
import { exampleRequests } from '../testing/example-requests.ts'
import { startVerify } from './start-verify.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

let mock: MockServer
beforeAll(async () => void (mock = await startMock()))
afterAll(() => mock.close())

// The mock answers as the specs say: whatever is found there is wrong here.
describe.for(await allSpecs())('$platform', ({ platform, document }) => {
  test('the mock deviates in nothing, in any operation, status or example', async () => {
    const upstream = new Map(Object.entries(mock.baseUrls)).get(platform) ?? ''
    await using verify = await startVerify({ platform, upstream })
    let sent = 0
    for (const operation of operationsOf(document)) {
      for (const { url, init } of exampleRequests(document, operation, verify.url)) {
        for (const { status, contents } of operation.responses) {
          const names =
            operation.eventStream && status.startsWith('2')
              ? []
              : contents.flatMap(({ examples }) => examples.map(({ name }) => name))
          for (const name of names.length > 0 ? names : [undefined]) {
            const headers = new Headers(init.headers)
            headers.set('prefer', `delay=0, code=${status}${name === undefined ? '' : `, example="${name}"`}`)
            const response = await fetch(url, { ...init, headers })
            await response.arrayBuffer()
            expect([operation.id, init.method, String(response.status)]).toEqual([operation.id, init.method, status])
            sent++
          }
        }
      }
    }
    const { requests, operations, infos, ...found } = verify.report()
    expect(found).toMatchObject({ platform, upstream, deviations: [], failures: [], omitted: 0 })
    // The specs list the error codes that are documented; their examples of other errors have some beyond.
    const isErrorCode = (pointer: string, rule: string) =>
      rule === 'x-extensible-enum' && pointer === document['x-error'].code
    expect(infos.filter(({ pointer, rule }) => !isErrorCode(pointer, rule))).toEqual([])
    expect(requests).toBe(sent)
    const statuses = Object.fromEntries(
      operationsOf(document).map(({ id, responses }) => [id, responses.map(({ status }) => status).sort()]),
    )
    expect(
      Object.fromEntries(Object.entries(operations).map(([id, answered]) => [id, Object.keys(answered).sort()])),
    ).toEqual(statuses)
  })
})
