import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import {
  type Content,
  type Header,
  type Operation,
  type Parameter,
  readSpecs,
  type Schema,
} from '@agent-clients/generator/model'
import { validatorFor } from '@agent-clients/generator/model/validate'
import { specsFolder } from '@agent-clients/specs'
import { type DocumentedBody, readDocumented } from './documented.ts'
import { describe, expect, test } from 'vitest'

const specs = readSpecs(specsFolder).map(({ name, spec }) => ({ name, spec, printed: readDocumented(name) }))

test('every file belongs to a spec', () => {
  expect(readdirSync(join(specsFolder, 'documented'))).toEqual(specs.map(({ name }) => `${name}.json`))
})

describe.for(specs)('$name', ({ spec, printed }) => {
  const operations = new Map(spec.operations.map((operation) => [operation.id, operation]))

  test(`its ${printed.bodies.length} documented bodies fit the schemas`, () => {
    const validate = validatorFor(spec)
    const misfits = printed.bodies.flatMap((entry, index) => {
      const at = `entry ${index} (${[entry.operationId, entry.in, entry.status].filter(Boolean).join(' ')})`
      const schema = schemaFor(operations.get(entry.operationId), entry)
      return schema
        ? validate(schema, entry.body).map((problem) => `${at}: ${problem}`)
        : [`${at}: the spec has no such body`]
    })
    expect(misfits).toEqual([])
  })

  test('every example of a parameter or header is printed, or carries the reason why it is not', () => {
    const inBodies = new Set(printed.bodies.flatMap(({ body }) => leavesOf(body)))
    const isPrinted = (place: string, { name, schema: { keywords, values = [] }, example }: Parameter | Header) =>
      example === keywords.default ||
      values.includes(example) ||
      inBodies.has(example) ||
      printed.values.some((known) => known.in === place && known.name === name && known.value === example)
    const unmarked = [...operations.values()].flatMap(({ id, parameters, responses }) => [
      ...parameters
        .filter((parameter) => !hasReason(parameter) && !isPrinted('parameter', parameter))
        .map(({ name }) => `${id}: parameter ${name}`),
      ...responses.flatMap(({ status, headers }) =>
        headers
          .filter((header) => !hasReason(header) && !isPrinted('header', header))
          .map(({ name }) => `${id}: header ${name} of ${status}`),
      ),
    ])
    expect(unmarked).toEqual([])
  })

  test('every JSON example of a body is printed, or carries the reason why it is not', () => {
    const unmarked = [...operations.values()]
      // An operation that is inferred as a whole speaks for its examples; lines of a log are no JSON.
      .filter(({ inferred, events }) => !inferred && events?.data !== 'text')
      .flatMap(({ id, requestBody, responses }) => [
        ...(requestBody?.contents ?? []).flatMap((content) => unprinted(content, printed.bodies, `${id}: request`)),
        ...responses.flatMap(({ status, contents }) =>
          contents.flatMap((content) => unprinted(content, printed.bodies, `${id}: ${status}`)),
        ),
      ])
    expect(unmarked).toEqual([])
  })
})

function unprinted({ examples }: Content, bodies: DocumentedBody[], at: string): string[] {
  return examples
    .filter(({ value, inferred }) => !inferred && !bodies.some(({ body }) => isDeepStrictEqual(body, value)))
    .map(({ name }) => `${at}, example ${name}`)
}

function hasReason({ examples }: Parameter | Header): boolean {
  return examples.length > 0 && examples.every(({ inferred }) => inferred !== undefined)
}

/** Every value in a body that is no object and no array. */
function leavesOf(body: unknown): unknown[] {
  return typeof body === 'object' && body !== null ? Object.values(body).flatMap(leavesOf) : [body]
}

function schemaFor(operation: Operation | undefined, entry: DocumentedBody): Schema | undefined {
  if (entry.in === 'request') return operation?.requestBody?.contents.find((content) => content.isJson)?.schema
  if (entry.in === 'event') return operation?.success.contents.find((content) => content.isEventStream)?.schema
  return operation?.responses.find(({ status }) => status === entry.status)?.json?.schema
}
