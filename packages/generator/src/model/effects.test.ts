import { expect, test } from 'vitest'
import { effectsOf } from './effects.ts'

const operation = { operationId: 'chat.send', responses: {} }

test('what is set is a constant, the time, or what stands in a body', () => {
  const { sets } = effectsOf({
    ...operation,
    'x-sets': {
      status: 'stopped',
      stoppedAt: '$now',
      content: '$request.body#/message/text',
      reply: '$response.body#/a~1b',
      price: '$5',
      live: false,
    },
  })
  expect([...sets]).toEqual([
    ['status', { kind: 'constant', value: 'stopped' }],
    ['stoppedAt', { kind: 'now' }],
    ['content', { kind: 'request', pointer: ['message', 'text'] }],
    ['reply', { kind: 'response', pointer: ['a/b'] }],
    ['price', { kind: 'constant', value: '$5' }],
    ['live', { kind: 'constant', value: false }],
  ])
})

test('an operation of which nothing is said has no effects beyond its path and body', () => {
  expect(effectsOf(operation)).toEqual({ collection: undefined, sets: new Map(), adds: [] })
})
