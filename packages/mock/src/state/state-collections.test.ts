import { type Operation, valueAt } from '@agent-clients/generator/model'
import { validatorFor } from '@agent-clients/generator/model/validate'
import { describe, expect, test } from 'vitest'
import { allSpecs } from '../engine/all-specs.ts'
import { statefulMock } from '../testing/stateful-mock.ts'
import { Collections } from './collections.ts'

describe.for(await allSpecs())('$name', ({ spec }) => {
  test('every collection lists what was created, and all of it is valid by the spec', async () => {
    const { call, baseUrls } = await statefulMock()
    const collections = new Collections(spec.operations)
    const check = validatorFor(spec)
    const send = async (operation: Operation) => {
      const query = new URLSearchParams(
        operation.queryParameters
          .filter(({ required }) => required)
          .map(({ name, example }): [string, string] => [name, String(example)]),
      )
      const response = await call(
        operation.method,
        `${baseUrls[spec.name]}${operation.path}?${query}`,
        operation.requestBody?.contents[0]?.examples[0]?.value,
      )
      expect([operation.id, response.status]).toEqual([operation.id, Number(operation.success.status)])
      const schema = operation.success.contents[0]?.schema
      const problems = schema && !operation.events ? check(schema, response.body) : []
      expect([operation.id, problems]).toEqual([operation.id, []])
      return response.body
    }
    for (const operation of spec.operations) {
      const role = collections.roleOf(operation)
      if (role?.kind !== 'create' || collections.ownersIn(operation).length > 0) continue
      const list = collections.listOf(role.collection)
      if (!list) continue
      const rows = async () => valueAt(await send(list), list.list?.items ?? [])
      expect(await rows()).toEqual([])
      await send(operation)
      await send(operation)
      expect(await rows()).toHaveLength(2)
    }
  })
})
