import { expect, test } from 'vitest'
import { Records } from './records.ts'

test('memory is bounded', () => {
  const records = new Records()
  for (let index = 0; index < 10_100; index++) records.add('/a', String(index), {})
  expect(records.list('/a')).toHaveLength(10_000)
  expect(records.find('/a', 'id', '99')).toBeUndefined()
  records.clear()
  for (let index = 0; index < 100; index++) records.add('/a', String(index), { text: 'x'.repeat(1_000_000) })
  expect(records.list('/a').length).toBeLessThan(70)
})

test('what is asked for stays, however much is added below it', () => {
  const records = new Records()
  records.add('/a', '1', {})
  for (let index = 0; index < 10_100; index++) {
    expect(records.find('/a', 'id', '1')).toBeDefined()
    records.add('/a/1/b', String(index), {})
  }
  expect(records.list('/a/1/b')).toHaveLength(9999)
})

test('what lies below an item goes with it, so that another of the same name begins anew', () => {
  const records = new Records()
  const item = records.add('/a', '1', {})
  records.add('/a/1/b', 'x', {})
  records.add('/a/10/b', 'x', {})
  records.delete(item)
  expect([records.list('/a/1/b').length, records.list('/a/10/b').length]).toEqual([0, 1])
})
