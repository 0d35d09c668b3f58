import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Documented, readDocumented } from './documented.ts'
import { type Content, type Operation, operationsOf, readSpecs, type Schema, specsFolder } from './reader/index.ts'
import { validatorFor } from './validate.ts'

const specs = readSpecs(specsFolder).map((spec) => ({ ...spec, printed: readDocumented(spec.platform) }))

test('every file belongs to a spec', () => {
  expect(readdirSync(join(specsFolder, 'documented'))).toEqual(specs.map(({ platform }) => `${platform}.json`))
})

describe.for(specs)('$platform', ({ document, printed }) => {
  const operations = new Map(operationsOf(document).map((operation) => [operation.id, operation]))

  test(`its ${printed.length} documented bodies fit the schemas`, () => {
    const validate = validatorFor(document)
    const misfits = printed.flatMap((entry, index) => {
      const at = `entry ${index} (${[entry.operationId, entry.in, entry.status].filter(Boolean).join(' ')})`
      const schema = schemaFor(operations.get(entry.operationId), entry)
      return schema
        ? validate(schema, entry.body).map((problem) => `${at}: ${problem}`)
        : [`${at}: the spec has no such body`]
    })
    expect(misfits).toEqual([])
  })
})

function schemaFor(operation: Operation | undefined, entry: Documented): Schema | undefined {
  if (entry.in === 'request') return jsonSchema(operation?.body?.contents)
  if (entry.in === 'event')
    return operation?.success.contents.find(({ mediaType }) => mediaType === 'text/event-stream')?.schema
  return jsonSchema(operation?.responses.find(({ status }) => status === entry.status)?.contents)
}

function jsonSchema(contents: Content[] = []): Schema | undefined {
  return contents.find(({ mediaType }) => mediaType.includes('json'))?.schema
}
