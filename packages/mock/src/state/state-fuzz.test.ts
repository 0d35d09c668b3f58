import type { Operation } from '@agent-clients/generator/model'
import { exampleRequests } from '@agent-clients/generator/traffic'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { allSpecs } from '../engine/all-specs.ts'
import { startMock } from '../start-mock.ts'
import { isObject } from './fields.ts'

const specs = await allSpecs()
const operations = specs.flatMap(({ spec }) => spec.operations.map((operation) => ({ spec, operation })))

const oddText = fc.oneof(
  fc.double().map(String),
  fc.constantFrom(
    '1.5',
    '-0',
    '1e3',
    '007',
    'NaN',
    'null',
    'true',
    '__proto__',
    'constructor',
    '9'.repeat(30),
    ' ',
    'ü道',
  ),
  fc.string({ minLength: 1, unit: 'grapheme' }),
  fc.integer().map(String),
)
const oddValue = fc.oneof(
  oddText,
  fc.integer(),
  fc.double(),
  fc.boolean(),
  fc.constant(null),
  fc.jsonValue({ maxDepth: 2 }),
)
/** What becomes of one value of an example: mostly nothing, so that requests are valid now and then. */
const change = fc.oneof(
  { weight: 6, arbitrary: fc.constant({ kind: 'keep' as const }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'drop' as const }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('like' as const), text: oddText, number: fc.integer() }) },
  { weight: 1, arbitrary: oddValue.map((value) => ({ kind: 'other' as const, value })) },
)
const step = fc.record({
  operation: fc.nat(),
  ids: fc.array(fc.oneof(fc.nat(), oddText), { minLength: 3, maxLength: 3 }),
  changes: fc.array(change, { minLength: 24, maxLength: 24 }),
  extra: fc.option(fc.tuple(fc.constantFrom('__proto__', 'id', 'status', 'createdAt', 'x'), oddValue), { freq: 4 }),
  query: fc.array(fc.tuple(fc.nat(), oddText), { maxLength: 2 }),
})

type Change = typeof change extends fc.Arbitrary<infer T> ? T : never
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never

test('6,000 fuzzed requests with state: none is met with a failure of the mock', async () => {
  await using mock = await startMock({ listen: false, stateful: true, seed: 1 })
  const failures: string[] = []
  const statuses = new Map<string, number>()
  const made = new Map<string, string[]>()
  const send = async (fuzzed: Step) => {
    const found = operations[fuzzed.operation % operations.length]
    if (!found) throw new Error('There are no operations.')
    const { spec, operation } = found
    const { name: platform } = spec
    const [example] = exampleRequests(operation, mock.baseUrls[platform] ?? '')
    if (!example) throw new Error(`${operation.id} has no example.`)
    const { init, url } = example
    const { pathname } = new URL(mock.baseUrls[platform] ?? '')
    const path = pathTo(platform, operation, made, fuzzed.ids)
    url.pathname = pathname.replace(/\/$/, '') + path
    const names = operation.parameters.filter((parameter) => parameter.in === 'query').map(({ name }) => name)
    for (const [index, value] of fuzzed.query) {
      const name = names[index % names.length]
      if (name !== undefined) url.searchParams.set(name, value.toWellFormed())
    }
    init.headers.set('prefer', 'delay=0')
    const body = typeof init.body === 'string' ? { body: changed(init.body, fuzzed) } : {}
    const response = await mock.fetch(url, { ...init, ...body })
    const text = await response.text()
    const where = `${init.method} ${url.pathname}${url.search} ${JSON.stringify(body)}`
    if (response.status >= 500) failures.push(`${operation.id} ${where}: ${response.headers.get('x-mock-violations')}`)
    const key = `${Math.floor(response.status / 100)}xx`
    statuses.set(key, (statuses.get(key) ?? 0) + 1)
    const id = operation.method === 'POST' && response.ok ? /"(?:agent)?id":\s*"?([\w-]+)/i.exec(text)?.[1] : undefined
    const collection = `${platform}${operation.effects.collection ?? path}`
    if (id !== undefined) made.set(collection, [...(made.get(collection) ?? []), id].slice(-20))
  }
  for (const fuzzed of fc.sample(step, { numRuns: 6000, seed: 11 })) await send(fuzzed)
  expect(failures).toEqual([])
  expect(statuses.get('2xx')).toBeGreaterThan(1400)
  expect(statuses.get('4xx')).toBeGreaterThan(1500)
}, 60_000)

/** The path with things that were made or with odd texts in the place of its parameters. */
function pathTo(
  platform: string,
  { path, parameters }: Operation,
  made: Map<string, string[]>,
  ids: Step['ids'],
): string {
  let parameter = 0
  const segments: string[] = []
  for (const segment of path.split('/')) {
    const name = /^\{(.+)\}$/.exec(segment)?.[1]
    const known = made.get(`${platform}${segments.join('/')}`) ?? []
    const declared = parameters.find((candidate) => candidate.in === 'path' && candidate.name === name)
    const chosen = name === undefined ? segment : (ids[parameter++ % ids.length] ?? 0)
    const id = typeof chosen === 'string' ? chosen : (known[chosen % (known.length + 1)] ?? String(declared?.example))
    segments.push(name === undefined ? segment : encodeURIComponent(id.toWellFormed()))
  }
  return segments.join('/')
}

function changed(text: string, { changes, extra }: Step): string {
  let used = 0
  const next = (): Change => changes[used++ % changes.length] ?? { kind: 'keep' }
  const visit = (value: unknown): unknown => {
    const due = next()
    if (due.kind === 'drop') return undefined
    if (due.kind === 'other') return due.value
    if (due.kind === 'like' && typeof value === 'string') return due.text
    if (due.kind === 'like' && typeof value === 'number') return due.number
    if (Array.isArray(value)) return value.map(visit).filter((item) => item !== undefined)
    if (!isObject(value)) return value
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, visit(part)]))
  }
  const example: unknown = JSON.parse(text)
  if (!isObject(example)) return text
  const body = Object.fromEntries(Object.entries(example).map(([name, part]) => [name, visit(part)]))
  // As text: a setter would keep `__proto__` to itself.
  const whole = JSON.stringify(body)
  return extra
    ? `${whole.slice(0, -1)}${whole === '{}' ? '' : ','}${JSON.stringify(extra[0])}:${JSON.stringify(extra[1])}}`
    : whole
}
