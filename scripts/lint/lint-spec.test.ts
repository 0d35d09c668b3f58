import { expect, test } from 'vitest'
import { problemsAfter } from './fixture/broken-spec.ts'
import { lintSpec } from './lint-spec.ts'

test('the valid spec has no problem', async () => {
  expect(await problemsAfter([])).toEqual([])
})
