import { expect, test } from 'vitest'
import { readSpecs, specsFolder } from '../reader/index.ts'
import { postmanCollection } from './collection.ts'

const specs = readSpecs(specsFolder)

test.each(specs)('$platform makes the same collection, however often', async ({ document, source }) => {
  const collection = await postmanCollection(document, source)
  expect(collection).toMatchObject({ info: { name: document.info.title }, item: expect.any(Array) })
  const credential = { key: expect.stringMatching(/^(apiKey|bearerToken)$/), value: expect.stringContaining('<key>') }
  const [baseUrl, key] = collection.variable
  expect([baseUrl, key]).toEqual([{ key: 'baseUrl', value: expect.stringContaining('https://') }, credential])
  expect(await postmanCollection(document)).toEqual(collection)
})

test('variables of the base URL stay', async () => {
  const { document } = specs.find(({ document: { servers } }) => servers[0]?.variables?.['zone']) ?? {}
  const { variable } = document ? await postmanCollection(document) : { variable: [] }
  expect(variable).toContainEqual(expect.objectContaining({ key: 'zone' }))
})

test('what the converter cannot read is an error that says what', async () => {
  const { paths: _, ...pathless } = specs[0]?.document ?? { paths: {} }
  // @ts-expect-error: that is what is wrong with it.
  await expect(postmanCollection(pathless)).rejects.toThrow(/makes no Postman collection: .*Paths Object/)
})
