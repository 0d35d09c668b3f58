import { readSpecs } from '@agent-clients/generator/model'
import { startMock } from '@agent-clients/mock'
import { specsFolder } from '@agent-clients/specs'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { failedTests, runCollection } from './run-collection.ts'

// Newman's own modules use deprecated parts of Node, which would be printed as they load.
vi.hoisted(() => void (process.noDeprecation = true))

// Newman would hand even requests to this machine to the proxy that the environment names.
beforeAll(() => void vi.stubEnv('NO_PROXY', '*'))
afterAll(() => void vi.unstubAllEnvs())

const platforms = readSpecs(specsFolder).map(({ name }) => name)

test.each(platforms)(
  'the collection of %s that the mock offers runs as it is',
  { timeout: 60_000 },
  async (platform) => {
    await using mock = await startMock({ platforms: [platform] })
    const response = await fetch(`${mock.url}/-/${platform}/postman.json`)
    const executions = await runCollection((await response.json()) as object, {})
    expect(executions.length).toBeGreaterThan(0)
    expect(executions.flatMap(failedTests)).toEqual([])
  },
)

test('its tests fail where the response is not as documented', { timeout: 60_000 }, async () => {
  await using mock = await startMock({ platforms: ['agento'] })
  mock.on('agento', 'agents.list', { code: 429 })
  mock.on('agento', 'agents.get', { headers: { 'content-type': 'text/html' } })
  const response = await fetch(`${mock.url}/-/agento/postman.json`)
  const executions = await runCollection((await response.json()) as object, {})
  expect(executions.flatMap(failedTests)).toEqual([
    expect.stringMatching(/^List .*: status is 200: /),
    expect.stringMatching(/: content type is as documented: .*text\/html/),
  ])
})
