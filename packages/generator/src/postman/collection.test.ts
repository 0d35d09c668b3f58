import { specsFolder } from '@agent-clients/specs'
import { expect, test } from 'vitest'
import { readSpecs } from '../model/index.ts'
import { postmanCollection } from './collection.ts'

const specs = readSpecs(specsFolder)

test.each(specs)('$name makes the same collection, however often', async ({ spec, source }) => {
  const collection = await postmanCollection(spec, source)
  expect(collection).toMatchObject({ info: { name: spec.title }, item: expect.any(Array) })
  const credential = { key: expect.stringMatching(/^(apiKey|bearerToken)$/), value: expect.stringContaining('<key>') }
  const [baseUrl, key] = collection.variable
  expect([baseUrl, key]).toEqual([{ key: 'baseUrl', value: expect.stringContaining('https://') }, credential])
  expect(await postmanCollection(spec, JSON.stringify(spec.document))).toEqual(collection)
})

test('variables of the base URL stay', async () => {
  const found = specs.find(({ spec }) => spec.servers[0].variables.some(({ name }) => name === 'zone'))
  const { variable } = found ? await postmanCollection(found.spec, found.source) : { variable: [] }
  expect(variable).toContainEqual(expect.objectContaining({ key: 'zone' }))
})

test('what the converter cannot read is an error that says what', async () => {
  const pathless = 'openapi: 3.1.0\ninfo: { title: Pathless API, version: 1.0.0 }\n'
  const spec = { title: 'Pathless API', operations: [], credential: undefined }
  await expect(postmanCollection(spec, pathless)).rejects.toThrow(/makes no Postman collection: .*Paths Object/)
})
