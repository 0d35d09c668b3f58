import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { specOf } from '../model/index.ts'
import { exampleRequests } from './example-requests.ts'

const source = `
openapi: 3.1.0
info: { title: Acme, version: '1', x-status: { state: live, note: A fixture. } }
servers: [{ url: https://acme.test }]
security: [{ token: [], query: [], cookie: [] }]
x-error: { message: /message }
paths:
  /things/{id}/{rest}:
    parameters:
      - { name: id, in: path, required: true, schema: { type: string }, example: a/b }
      - { name: rest, in: path, required: true, schema: { type: string }, example: c/$& d, x-multi-segment: true }
      - { name: tag, in: query, schema: { type: array }, example: [x, y] }
      - { name: X-Team, in: header, schema: { type: integer }, example: 4 }
      - { name: limit, in: query, schema: { type: integer } }
    get: { operationId: things.get, responses: { '200': { description: One. } } }
    put:
      operationId: things.set
      security: []
      requestBody:
        content:
          application/json: { schema: { type: object }, examples: { one: { value: { a: 1 } }, two: { value: { a: 2 } } } }
          text/plain: { schema: { type: string }, example: hello }
          multipart/form-data: { schema: { type: object }, example: { a: 3 } }
      responses: { '200': { description: One. } }
components:
  securitySchemes:
    token: { type: apiKey, in: header, name: Authorization, x-auth-prefix: Token }
    query: { type: apiKey, in: query, name: key }
    cookie: { type: apiKey, in: cookie, name: session }
  schemas: {}
`
const [get, set] = specOf('acme', parse(source) as object).operations

test('parameters and credentials stand where the spec has them', () => {
  const [request, ...more] = get ? exampleRequests(get, 'http://mock.test/acme') : []
  expect(more).toEqual([])
  expect(request?.url.href).toBe('http://mock.test/acme/things/a%2Fb/c/%24%26%20d?tag=x&tag=y&key=s3cret-key')
  expect(request?.init.method).toBe('GET')
  expect(Object.fromEntries(request?.init.headers ?? [])).toEqual({
    authorization: 'Token s3cret-key',
    cookie: 'session=s3cret-key',
    'x-team': '4',
  })
})

test('a request for each example of a body', () => {
  const requests = set ? exampleRequests(set, 'http://mock.test') : []
  expect(requests.map(({ init }) => [init.headers.get('content-type'), init.body])).toEqual([
    ['application/json', '{"a":1}'],
    ['application/json', '{"a":2}'],
    ['text/plain', 'hello'],
    [null, expect.any(FormData)],
  ])
})
