import { expect, test } from 'vitest'
import { isCoveredBy, isEventStream, isJson } from './media-types.ts'

test.for([
  'application/json',
  'application/json; charset=utf-8',
  'Application/JSON',
  'application/problem+json',
  'text/json',
])('%s is JSON', (mediaType) => {
  expect(isJson(mediaType)).toBe(true)
})

test.for([
  '',
  'json',
  'text/plain',
  'application/jsonp',
  'application/json-patch',
  'application/jsonl',
  'text/plain; a=application/json',
])('%s is not JSON', (mediaType) => {
  expect(isJson(mediaType)).toBe(false)
})

test('event streams are told by their whole name', () => {
  expect(['text/event-stream', 'Text/Event-Stream; charset=utf-8'].map(isEventStream)).toEqual([true, true])
  expect(['text/event-streaming', 'text/plain'].map(isEventStream)).toEqual([false, false])
})

test('a declared range covers its subtypes', () => {
  const declared = ['application/json', 'text/*', '*/*', 'text/plain']
  const covering = (sent: string) => declared.filter((range) => isCoveredBy(sent, range))
  expect(covering('Text/HTML; charset=utf-8')).toEqual(['text/*', '*/*'])
  expect(covering('application/json')).toEqual(['application/json', '*/*'])
  expect(covering('application/json+x')).toEqual(['*/*'])
})
