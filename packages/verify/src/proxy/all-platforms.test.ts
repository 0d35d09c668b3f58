import { exampleRequests } from '@agent-clients/generator/traffic'
import { formatPointer, readSpecs } from '@agent-clients/generator/model'
import { type MockServer, startMock } from '@agent-clients/mock'
import { specsFolder } from '@agent-clients/specs'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { startVerify } from './start-verify.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

let mock: MockServer
beforeAll(async () => void (mock = await startMock()))
afterAll(() => mock.close())

// The mock responds as the specs say: whatever is found there is wrong here.
describe.for(readSpecs(specsFolder))('$name', ({ name: platform, spec }) => {
  test('the mock deviates in nothing, in any operation, status or example', async () => {
    const upstream = new Map(Object.entries(mock.baseUrls)).get(platform) ?? ''
    await using verify = await startVerify({ platform, upstream })
    let sent = 0
    for (const operation of spec.operations) {
      for (const { url, init } of exampleRequests(operation, verify.url)) {
        for (const { status, contents } of operation.responses) {
          const names =
            operation.events && status.startsWith('2')
              ? []
              : contents.flatMap(({ examples }) => examples.map((example) => example.name))
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
    const code = spec.errorBody.code && formatPointer(spec.errorBody.code)
    const isErrorCode = (pointer: string, rule: string) => rule === 'x-extensible-enum' && pointer === code
    expect(infos.filter(({ pointer, rule }) => !isErrorCode(pointer, rule))).toEqual([])
    expect(requests).toBe(sent)
    const statuses = Object.fromEntries(
      spec.operations.map(({ id, responses }) => [id, responses.map(({ status }) => status).toSorted()]),
    )
    expect(
      Object.fromEntries(Object.entries(operations).map(([id, seen]) => [id, Object.keys(seen).toSorted()])),
    ).toEqual(statuses)
  })
})
