import { type Operation, readSpecs } from '@agent-clients/generator/model'
import { startMock } from '@agent-clients/mock'
import { specsFolder } from '@agent-clients/specs'
import { postmanCollection } from '@agent-clients/generator/postman'
import { credentialVariable } from '@agent-clients/generator/postman/variables'
import type { Execution } from 'newman'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { failedTests, runCollection } from './run-collection.ts'

// Newman's own modules use deprecated parts of Node, which would be printed as they load.
vi.hoisted(() => void (process.noDeprecation = true))

// Newman would hand even requests to this machine to the proxy that the environment names.
beforeAll(() => void vi.stubEnv('NO_PROXY', '*'))
afterAll(() => void vi.unstubAllEnvs())

test.each(readSpecs(specsFolder))(
  'every request of $name gets its documented 2xx',
  { timeout: 60_000 },
  async ({ name, source, spec }) => {
    await using mock = await startMock({ platforms: [name] })
    const credential = credentialVariable(spec.credential, 'key-of-the-postman-tests-0123456789')
    const baseUrl = mock.baseUrls[name] ?? ''
    if (!credential) throw new Error(`${name} has no key.`)
    const collection = await postmanCollection(spec, source)
    const executions = await runCollection(collection, { baseUrl, [credential.key]: credential.value })

    const { operations } = spec
    expect(executions.map(requested).toSorted()).toEqual(operations.map(operationKey).toSorted())
    expect(executions.flatMap((execution) => failures(execution, operations))).toEqual([])
    expect(executions.flatMap(failedTests)).toEqual([])
    expect(mock.requests.map(({ operationId }) => operationId).toSorted()).toEqual(
      operations.map(({ id }) => id).toSorted(),
    )
  },
)

/** What the collection asks for, before Postman fills in the values: `GET /agents/:agentId`. */
function requested({ item: { request } }: Execution): string {
  return `${request.method} ${request.url.getPath({ unresolved: true })}`
}

function operationKey({ method, path }: Operation): string {
  return `${method} ${path.replaceAll(/\{([^}]+)\}/g, ':$1')}`
}

function failures(execution: Execution, operations: readonly Operation[]): string[] {
  const { item, request, response, requestError } = execution
  const documented = operations.find((operation) => operationKey(operation) === requested(execution))?.responses ?? []
  const success = documented.find(({ isSuccess, status }) => isSuccess && status === String(response?.code))
  const mediaTypes = success?.contents.map(({ mediaType }) => mediaType) ?? []
  const contentType = response?.headers.get('content-type')
  if (success && (mediaTypes.length === 0 || mediaTypes.includes(contentType?.split(';')[0] ?? ''))) return []
  const outcome = response
    ? `${response.code} ${contentType} ${response.text().slice(0, 300)}`
    : `no response: ${requestError}`
  return [`${item.name}: ${request.url} → ${outcome}`]
}
