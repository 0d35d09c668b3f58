import { valueAt } from '@agent-clients/generator/model'
import { expect, test } from 'vitest'
import { serveAcme } from '../testing/serve-acme.ts'

const lamp = { lampId: 'l1', lit: true, hall: 'h1', switched: '2020-01-01T00:00:00Z' }
const bodyOf = (value: unknown) => ({
  'application/json': {
    schema: { type: Array.isArray(value) ? 'array' : 'object', items: { type: 'object' } },
    example: value,
  },
})
const operation = (operationId: string, status: string, value: unknown, more: object = {}) => ({
  operationId,
  responses: { [status]: { description: 'Done.', ...(value !== undefined && { content: bodyOf(value) }) } },
  ...more,
})
const inPath = { name: 'lampId', in: 'path', required: true, schema: { type: 'string' } }
const remarks = [{ who: 'you', words: 'Hm?', said: '2020-01-01T00:00:00.000Z' }]

/** An API with none of the platforms' words: what it does, only its paths and extensions say. */
const paths = {
  '/lamps': {
    get: operation('lamps.list', '200', [lamp], { 'x-pagination': { style: 'none', items: '' } }),
  },
  '/new-lamp': {
    post: operation('lamps.create', '201', lamp, {
      'x-collection': '/lamps',
      'x-sets': { lit: false },
      requestBody: { content: bodyOf({ hall: 'h1' }) },
    }),
  },
  '/lamps/{lampId}': { parameters: [inPath], get: operation('lamps.get', '200', lamp) },
  '/lamps/{lampId}/kindle': {
    parameters: [inPath],
    post: operation('lamps.kindle', '204', undefined, { 'x-sets': { lit: true, switched: '$now' } }),
  },
  '/lamps/{lampId}/start': { parameters: [inPath], post: operation('lamps.start', '204', undefined) },
  '/lamps/{lampId}/remarks': {
    parameters: [inPath],
    get: operation('remarks.list', '200', remarks, {
      'x-pagination': { style: 'none', items: '' },
      parameters: [{ name: 'later', in: 'query', 'x-after': 'said', schema: { type: 'string', format: 'date-time' } }],
    }),
    post: operation(
      'remarks.make',
      '200',
      { echo: { words: 'Who is there?' } },
      {
        requestBody: { content: bodyOf({ aloud: 'Hello' }) },
        'x-adds': [
          { who: 'I', words: '$request.body#/aloud', said: '$now' },
          { who: 'the hall', words: '$response.body#/echo/words', said: '$now' },
        ],
      },
    ),
  },
}

test('an API with other words has state by its paths and by what it states, and no word means anything by itself', async () => {
  let time = Date.UTC(2030, 0, 1)
  await using mock = await serveAcme({ paths }, { stateful: true, now: () => time })
  const json = async (response: Response | Promise<Response>): Promise<unknown> => (await response).json()

  const lampId = String(valueAt(await json(mock.post('/new-lamp', { hall: 'h2' })), ['lampId']))
  const get = () => json(mock.call(`/lamps/${lampId}`))
  expect(await json(mock.call('/lamps'))).toEqual([await get()])
  expect(await get()).toEqual({ ...lamp, lampId, lit: false, hall: 'h2' })

  expect((await mock.post(`/lamps/${lampId}/start`, {})).status).toBe(204)
  expect(await get()).toMatchObject({ lit: false })
  await mock.call(`/lamps/${lampId}/kindle`, { method: 'POST' })
  expect(await get()).toMatchObject({ lit: true, switched: '2030-01-01T00:00:00Z' })
  expect((await mock.call('/lamps/none/kindle', { method: 'POST' })).status).toBe(404)

  await mock.post(`/lamps/${lampId}/remarks`, { aloud: 'Hello' })
  time += 1000
  await mock.post(`/lamps/${lampId}/remarks`, { aloud: 'Again' })
  const said = '2030-01-01T00:00:01.000Z'
  expect(await json(mock.call(`/lamps/${lampId}/remarks`))).toHaveLength(4)
  expect(await json(mock.call(`/lamps/${lampId}/remarks?later=2030-01-01T00:00:00Z`))).toEqual([
    { who: 'I', words: 'Again', said },
    { who: 'the hall', words: 'Who is there?', said },
  ])
})
