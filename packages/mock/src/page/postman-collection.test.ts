import { readSpecs, specsFolder } from '@agent-clients/specs'
import { expect, test } from 'vitest'
import { acmeDocument } from '../testing/acme-spec.ts'
import { postmanCollection } from './postman-collection.ts'

test.each(readSpecs(specsFolder))('$platform makes the same collection, however often', async ({ document }) => {
  const collection = await postmanCollection(document)
  expect(collection).toMatchObject({ info: { name: document.info.title }, item: expect.any(Array) })
  expect(await postmanCollection(document)).toEqual(collection)
})

test('what the converter cannot read is an error that says what', async () => {
  const { paths: _, ...pathless } = acmeDocument
  // @ts-expect-error: that is what is wrong with it.
  await expect(postmanCollection(pathless)).rejects.toThrow(/^Acme makes no Postman collection: .*Paths Object/)
})
