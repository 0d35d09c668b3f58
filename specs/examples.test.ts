import { basename } from 'node:path'
import { describe, expect, test } from 'vitest'
import {
  type Content,
  type Header,
  type OpenApiDocument,
  operationsOf,
  readSpecs,
  resolve,
  type Schema,
  specsFolder,
} from './reader/index.ts'
import { validatorFor } from './validate.ts'

interface Sample {
  /** Where it stands, in words. */
  at: string
  schema: Schema | undefined
  value: unknown
}

const specs = readSpecs(specsFolder).map((spec) => ({
  ...spec,
  name: basename(spec.file),
  samples: samplesOf(spec.document),
}))

describe.for(specs)('$name', ({ document, samples }) => {
  test(`its ${samples.length} examples fit their schemas`, () => {
    const validate = validatorFor(document)
    const misfits = samples.flatMap(({ at, schema, value }) =>
      schema
        ? validate(schema, value).map((problem) => `${at}: ${problem}`)
        : [`${at}: there is no schema to check it by`],
    )
    expect(misfits).toEqual([])
  })
})

/** Every example of a document: of parameters, headers and bodies; those of a component that several operations share once. */
function samplesOf(document: OpenApiDocument): Sample[] {
  const seen = new Set<object>()
  const isNew = (node: object) => !seen.has(node) && seen.add(node)
  return operationsOf(document).flatMap(({ id, parameters, body, responses }) => [
    ...parameters
      .filter(isNew)
      .flatMap((parameter) => samplesBeside(document, parameter, `${id}, parameter ${parameter.name}`)),
    ...(body && isNew(body.object) ? body.contents : []).flatMap((content) => samplesIn(content, `${id}, request`)),
    ...responses
      .filter(({ object }) => isNew(object))
      .flatMap(({ status, headers, contents }) => [
        ...Object.entries(headers).flatMap(([name, header]) =>
          samplesBeside(document, header, `${id}, ${status}, header ${name}`),
        ),
        ...contents.flatMap((content) => samplesIn(content, `${id}, ${status}`)),
      ]),
  ])
}

function samplesBeside(document: OpenApiDocument, { schema, example, examples }: Header, at: string): Sample[] {
  const values = examples ? Object.values(examples).map((node) => resolve(document, node).value) : [example]
  return values.map((value) => ({ at, schema, value }))
}

function samplesIn({ mediaType, schema, examples }: Content, at: string): Sample[] {
  return examples.map(({ name, value }) => ({ at: `${at}, ${mediaType}, example ${name}`, schema, value }))
}
