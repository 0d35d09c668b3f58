import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { describe, expect, test } from 'vitest'
import { type DocumentedBody, readDocumented } from './documented.ts'
import {
  type Content,
  type Header,
  type Operation,
  operationsOf,
  type Parameter,
  readSpecs,
  type Schema,
  specsFolder,
} from './reader/index.ts'
import { validatorFor } from './validate.ts'

const specs = readSpecs(specsFolder).map((spec) => ({ ...spec, printed: readDocumented(spec.platform) }))

test('every file belongs to a spec', () => {
  expect(readdirSync(join(specsFolder, 'documented'))).toEqual(specs.map(({ platform }) => `${platform}.json`))
})

describe.for(specs)('$platform', ({ document, printed }) => {
  const operations = new Map(operationsOf(document).map((operation) => [operation.id, operation]))

  test(`its ${printed.bodies.length} documented bodies fit the schemas`, () => {
    const validate = validatorFor(document)
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
    const isPrinted = (place: string, name: string, { schema, example }: Parameter | Header) =>
      example === schema.default ||
      (schema['x-extensible-enum'] ?? schema.enum ?? []).includes(example) ||
      inBodies.has(example) ||
      printed.values.some((known) => known.in === place && known.name === name && known.value === example)
    const unmarked = [...operations.values()].flatMap(({ id, parameters, responses }) => [
      ...parameters
        .filter((parameter) => !hasReason(parameter) && !isPrinted('parameter', parameter.name, parameter))
        .map(({ name }) => `${id}: parameter ${name}`),
      ...responses.flatMap(({ status, headers }) =>
        Object.entries(headers)
          .filter(([name, header]) => !hasReason(header) && !isPrinted('header', name, header))
          .map(([name]) => `${id}: header ${name} of ${status}`),
      ),
    ])
    expect(unmarked).toEqual([])
  })

  test('every JSON example of a body is printed, or carries the reason why it is not', () => {
    const unmarked = [...operations.values()]
      // An operation that is inferred as a whole speaks for its examples; lines of a log are no JSON.
      .filter(({ object, eventStream }) => !object['x-inferred'] && eventStream?.data !== 'text')
      .flatMap(({ id, body, responses }) => [
        ...(body?.contents ?? []).flatMap((content) => unprinted(content, printed.bodies, `${id}: request`)),
        ...responses.flatMap(({ status, contents }) =>
          contents.flatMap((content) => unprinted(content, printed.bodies, `${id}: ${status}`)),
        ),
      ])
    expect(unmarked).toEqual([])
  })
})

function unprinted({ examples }: Content, bodies: DocumentedBody[], at: string): string[] {
  return examples
    .filter(
      ({ value, ...example }) => !example['x-inferred'] && !bodies.some(({ body }) => isDeepStrictEqual(body, value)),
    )
    .map(({ name }) => `${at}, example ${name}`)
}

function hasReason({ examples }: Parameter | Header): boolean {
  return examples !== undefined && Object.values(examples).every((example) => 'x-inferred' in example)
}

/** Every value in a body that is no object and no array. */
function leavesOf(body: unknown): unknown[] {
  return typeof body === 'object' && body !== null ? Object.values(body).flatMap(leavesOf) : [body]
}

function schemaFor(operation: Operation | undefined, entry: DocumentedBody): Schema | undefined {
  if (entry.in === 'request') return jsonSchema(operation?.body?.contents)
  if (entry.in === 'event')
    return operation?.success.contents.find(({ mediaType }) => mediaType === 'text/event-stream')?.schema
  return jsonSchema(operation?.responses.find(({ status }) => status === entry.status)?.contents)
}

function jsonSchema(contents: Content[] = []): Schema | undefined {
  return contents.find(({ mediaType }) => mediaType.includes('json'))?.schema
}
