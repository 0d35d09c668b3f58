import { type Operation, valueAt } from '@agent-clients/generator/model'
import { exampleRequests } from '@agent-clients/generator/traffic'
import { validatorFor } from '@agent-clients/generator/model/validate'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { allSpecs } from '../engine/all-specs.ts'
import type { MockServer } from '../server/mock-server.ts'
import { startMock } from '../start-mock.ts'
import { isObject } from './fields.ts'

/** Which operation, of which of the things that there are, with how much of its example's body and query. */
const step = fc.record({
  operation: fc.nat(),
  thing: fc.nat(),
  kept: fc.array(fc.boolean(), { minLength: 16, maxLength: 16 }),
})
const walk = fc.array(step, { minLength: 20, maxLength: 80 })

describe.for(await allSpecs())('$name', ({ spec }) => {
  const { name: platform, operations } = spec
  const check = validatorFor(spec)

  test('wherever requests lead: every response is valid by the spec, what was deleted is gone', async () => {
    const mock: MockServer = await startMock({ listen: false, stateful: true, platforms: [platform], seed: 1 })
    const takeWalk = async (steps: { operation: number; thing: number; kept: boolean[] }[]) => {
      mock.reset()
      const made = new Map<string, string[]>()
      const deleted = new Set<string>()
      for (const { operation: index, thing, kept } of steps) {
        const operation = operations[index % operations.length]
        const example = operation && exampleRequests(operation, mock.baseUrls[platform] ?? '')[0]
        if (!operation || !example) throw new Error(`${platform} has no operations.`)
        const path = pathTo(operation, made, thing)
        const { pathname } = new URL(mock.baseUrls[platform] ?? '')
        example.url.pathname = pathname.replace(/\/$/, '') + path
        dropSome(operation, example.url.searchParams, kept)
        example.init.headers.set('prefer', 'delay=0')
        const { body } = example.init
        const response = await mock.fetch(example.url, {
          ...example.init,
          ...(typeof body === 'string' && { body: withoutSome(body, operation, kept) }),
        })

        const where = `${operation.id} ${path} ${response.status} ${response.headers.get('x-mock-violations') ?? ''}`
        const declared = operation.responses.find(({ status }) => status === String(response.status))
        expect(declared, where).toBeDefined()
        expect(response.status, where).toBeLessThan(500)
        const text = await response.text()
        const schema = declared?.contents.find(({ mediaType }) => mediaType.endsWith('json'))?.schema
        const received: unknown =
          schema && response.headers.get('content-type')?.includes('json') ? JSON.parse(text) : undefined
        const problems = schema && received !== undefined ? check(schema, received) : []
        expect([where, problems]).toEqual([where, []])
        const isThing =
          operation.path.endsWith('}') && !operation.parameters.some((parameter) => parameter.isMultiSegment)
        const isGone = deleted.has(path) && operation.method !== 'PUT'
        expect(isGone ? response.status : 404, where).toBe(404)
        if (!response.ok) continue
        if (operation.method === 'DELETE' && isThing) deleted.add(path)
        else deleted.delete(path)
        const resource = valueAt(received, operation.result.pointer)
        const id = isObject(resource)
          ? (resource['id'] ?? Object.entries(resource).find(([name]) => name.endsWith('Id'))?.[1])
          : undefined
        const collection = operation.effects.collection ?? path
        if (operation.method === 'POST' && id !== undefined)
          made.set(collection, [...(made.get(collection) ?? []), String(id)])
      }
    }
    await fc.assert(fc.asyncProperty(walk, takeWalk), { numRuns: 50, seed: 5, endOnFailure: true })
  }, 60_000)
})

/** The path with things that were made in the place of its parameters, where there are some; else the example's. */
function pathTo({ path, parameters }: Operation, made: Map<string, string[]>, thing: number): string {
  const segments: string[] = []
  for (const segment of path.split('/')) {
    const name = /^\{(.+)\}$/.exec(segment)?.[1]
    const known = name === undefined ? [] : (made.get(segments.join('/')) ?? [])
    const example = parameters.find((parameter) => parameter.in === 'path' && parameter.name === name)?.example
    const id = known[thing % (known.length + 1)] ?? String(example)
    segments.push(name === undefined ? segment : encodeURIComponent(id))
  }
  return segments.join('/')
}

function dropSome({ parameters }: Operation, query: URLSearchParams, kept: boolean[]): void {
  for (const [index, name] of [...query.keys()].entries()) {
    const isRequired = parameters.some(
      (parameter) => parameter.in === 'query' && parameter.name === name && parameter.required,
    )
    if (!isRequired && !kept[index % kept.length]) query.delete(name)
  }
}

/** The body without some of the properties that its schema does not require. */
function withoutSome(body: string, { requestBody }: Operation, kept: boolean[]): string {
  const value: unknown = JSON.parse(body)
  const required = requestBody?.contents[0]?.schema?.required ?? new Set()
  if (!isObject(value)) return body
  return JSON.stringify(
    Object.fromEntries(
      Object.entries(value).filter(([name], index) => required.has(name) || kept[index % kept.length]),
    ),
  )
}
