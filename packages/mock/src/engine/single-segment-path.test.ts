import { expect, test } from 'vitest'
import { singleSegmentPath } from './single-segment-path.ts'

test('Prism gets every parameter as one segment of unreserved characters', () => {
  expect(singleSegmentPath('/x/{id}/{rest}', { id: "a'(b)*!", rest: 'c/d' })).toBe('/x/a%27%28b%29%2A%21/c%2Fd')
})
