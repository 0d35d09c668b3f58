import { basename } from 'node:path'
import {
  type Content,
  formatPointer,
  type Header,
  type Parameter,
  type Pointer,
  readSpecs,
  type Schema,
  type Spec,
} from '@agent-clients/generator/model'
import { validatorFor } from '@agent-clients/generator/model/validate'
import { specsFolder } from '@agent-clients/specs'
import { describe, expect, test } from 'vitest'

interface Sample {
  /** Where it stands, in words. */
  at: string
  schema: Schema | undefined
  value: unknown
}

const specs = readSpecs(specsFolder).map(({ file, spec }) => ({ name: basename(file), spec, samples: samplesOf(spec) }))

describe.for(specs)('$name', ({ spec, samples }) => {
  test(`its ${samples.length} examples fit their schemas`, () => {
    const validate = validatorFor(spec)
    const misfits = samples.flatMap(({ at, schema, value }) =>
      schema
        ? validate(schema, value).map((problem) => `${at}: ${problem}`)
        : [`${at}: there is no schema to check it by`],
    )
    expect(misfits).toEqual([])
  })
})

/** Every example of a spec: of parameters, headers and bodies; those of a component that several operations share once. */
function samplesOf({ operations }: Spec): Sample[] {
  const seen = new Set<string>()
  const isNew = ({ pointer }: { pointer: Pointer }) => {
    const place = formatPointer(pointer)
    return !seen.has(place) && seen.add(place)
  }
  return operations.flatMap(({ id, parameters, requestBody, responses }) => [
    ...parameters.filter(isNew).flatMap((parameter) => samplesBeside(parameter, `${id}, parameter ${parameter.name}`)),
    ...(requestBody && isNew(requestBody) ? requestBody.contents : []).flatMap((content) =>
      samplesIn(content, `${id}, request`),
    ),
    ...responses
      .filter(isNew)
      .flatMap(({ status, headers, contents }) => [
        ...headers.flatMap((header) => samplesBeside(header, `${id}, ${status}, header ${header.name}`)),
        ...contents.flatMap((content) => samplesIn(content, `${id}, ${status}`)),
      ]),
  ])
}

/** One that has no example at all is held against its schema, too: nothing fits none. */
function samplesBeside({ schema, examples }: Parameter | Header, at: string): Sample[] {
  const values = examples.length > 0 ? examples.map(({ value }) => value) : [undefined]
  return values.map((value) => ({ at, schema, value }))
}

function samplesIn({ mediaType, schema, examples }: Content, at: string): Sample[] {
  return examples.map(({ name, value }) => ({ at: `${at}, ${mediaType}, example ${name}`, schema, value }))
}
