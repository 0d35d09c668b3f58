import { afterAll, beforeAll, expect, test } from 'vitest'
import { acmeDocument } from '../testing/acme-spec.ts'
import { serveAcme } from '../testing/serve-acme.ts'

let mock: Awaited<ReturnType<typeof serveAcme>>
beforeAll(async () => void (mock = await serveAcme()))
afterAll(() => mock.close())

const reasons = (response: Response): { location: string[]; code: string; message: string }[] =>
  JSON.parse(response.headers.get('x-mock-violations') ?? '[]')

test('the response is the first example, references followed, with the declared headers', async () => {
  const response = await mock.call('/things')
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toBe('application/json')
  expect(response.headers.get('x-ratelimit-limit')).toBe('60')
  expect(await response.json()).toEqual({ things: [{ id: 'a1', name: 'Anvil' }] })
})

test('204 has no body, bytes are bytes, headers of any example are sent', async () => {
  const gone = await mock.call('/things/a1', { method: 'DELETE' })
  expect([gone.status, await gone.text(), gone.headers.get('content-type')]).toEqual([204, '', null])
  const file = await mock.call('/file')
  expect([file.headers.get('content-type'), await file.text()]).toEqual(['application/octet-stream', 'bytes'])
  expect(file.headers.get('x-list')).toBe('a, b')
  expect(file.headers.get('x-word')).toBe('%E9%81%93 ü')
})

test('HEAD is GET without its body', async () => {
  const get = await mock.call('/things')
  const head = await mock.call('/things', { method: 'HEAD' })
  expect([head.status, await head.text()]).toEqual([200, ''])
  expect(head.headers.get('content-length')).toBe(get.headers.get('content-length'))
})

test.each([
  ['a query value', '/things?limit=101', 'query', 'limit'],
  ['a query type', '/things?limit=many', 'query', 'limit'],
  ['a path parameter', '/things/%21', 'path', 'id'],
])('refuses %s', async (_, path, place, name) => {
  const response = await mock.call(path)
  expect(response.status).toBe(400)
  expect(reasons(response)).toMatchObject([{ location: [place, name] }])
  expect(await response.json()).toMatchObject({ error: { code: 'bad_request', status: 400 } })
})

test.each(['0x1', '1e99', '%201', '1%20', '', '+1', '%2B1', '.5', '1.', '007', 'NaN', 'Infinity', '1&limit='])(
  'the number %j is refused, whatever JavaScript takes it for',
  async (text) => {
    const response = await mock.call(`/things?limit=${text}`)
    expect(response.status).toBe(400)
    expect(reasons(response)).toEqual([
      { location: ['query', 'limit'], code: 'type', message: 'Request query parameter limit must be a decimal number' },
    ])
  },
)

test.each(['0', '-1', '100', '7.0'])('the number %s is one', async (text) => {
  expect((await mock.call(`/things?limit=${text}`)).status).toBe(200)
})

test('numbers in lists, paths and headers have to be some, too', async () => {
  const numbers = [
    { name: 'ids', in: 'query' as const, schema: { type: 'array', items: { $ref: '#/components/schemas/Id' } } },
    { name: 'page', in: 'path' as const, required: true, schema: { $ref: '#/components/schemas/Id' } },
    { name: 'X-Team', in: 'header' as const, schema: { type: ['integer', 'number'] } },
    { name: 'either', in: 'query' as const, schema: { anyOf: [{ type: 'integer' }, { type: 'string' }] } },
  ]
  const get = {
    operationId: 'pages.get',
    parameters: numbers,
    responses: { '200': { description: 'Fine.', content: { 'application/json': { example: {} } } } },
  }
  const { components } = acmeDocument
  const schemas = { ...components.schemas, Id: { type: 'integer' } }
  await using own = await serveAcme({ paths: { '/pages/{page}': { get } }, components: { ...components, schemas } })
  const status = async (path: string, headers = {}) => (await own.call(path, { headers })).status
  expect(await status('/pages/1?ids=1&ids=2&either=0x1', { 'x-team': '3' })).toBe(200)
  expect(await status('/pages/0x1')).toBe(400)
  expect(await status('/pages/1?ids=1&ids=0x2')).toBe(400)
  expect(await status('/pages/1', { 'x-team': '0x3' })).toBe(400)
})

test('where one of several properties is required, it says so once, and of a parameter its declared name', async () => {
  const key = { type: 'object', anyOf: [{ required: ['a'] }, { required: ['b'] }] }
  const parameters = [{ name: 'teamId', in: 'query' as const, required: true, schema: { type: 'integer' } }]
  const post = {
    operationId: 'keys.create',
    parameters,
    requestBody: { content: { 'application/json': { schema: { type: 'object', properties: { key } } } } },
    responses: { '200': { description: 'Fine.', content: { 'application/json': { example: {} } } } },
  }
  await using own = await serveAcme({ paths: { '/keys': { post } } })
  expect(await (await own.post('/keys?teamId=1', { key: {} })).json()).toMatchObject({
    error: { message: "Request body property key must have one of the properties 'a', 'b'" },
  })
  const missing = await own.post('/keys', {})
  expect(reasons(missing)).toMatchObject([{ location: ['query', 'teamId'], code: 'required' }])
  expect(await missing.json()).toMatchObject({
    error: { message: "Request query must have required property 'teamId'" },
  })
})

test('lists in the query and parameters with slashes are read', async () => {
  expect((await mock.call('/things?tag=a&tag=b&limit=5')).status).toBe(200)
  expect((await mock.call('/things?tag=a')).status).toBe(200)
  expect((await mock.call("/things/1/proxy/a/b!'(c)*/d%20e")).status).toBe(200)
})

test.each([
  ['missing', undefined],
  ['not an object', '[]'],
  ['incomplete', '{}'],
  ['wrong inside', '{"name":"x"}'],
  ['of a wrong type', '{"name":"Anvil","size":"1"}'],
  ['malformed', '{"name":'],
])('a body that is %s gets the 400 that the operation documents', async (_, body) => {
  const response = await mock.call('/things', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    ...(body && { body }),
  })
  expect(response.status).toBe(400)
  const [reason] = reasons(response)
  expect(reason?.location[0]).toBe('body')
  expect(await response.json()).toEqual({ error: { code: 'bad_request', message: reason?.message } })
})

test('nullable fields and unknown ones are fine', async () => {
  expect((await mock.post('/things', { name: 'Anvil', size: null, colour: 'grey' })).status).toBe(201)
})

test.each([['text/plain'], ['garbage'], ['application/json, x'], ['application/merge-patch+json'], ['text/json']])(
  'a body of type %s is refused with 415',
  async (type) => {
    const response = await mock.call('/things', {
      method: 'POST',
      headers: { 'content-type': type },
      body: '{"name":"Anvil"}',
    })
    expect(response.status).toBe(415)
    expect(await response.json()).toMatchObject({ error: { code: 'unsupported_media_type', status: 415 } })
  },
)

test('a missing key is refused before anything else is looked at', async () => {
  const response = await fetch(`${mock.base}/things`, { method: 'POST', body: '{' })
  expect(response.status).toBe(401)
  const message = 'The header Authorization is missing; expected: Bearer <key>'
  expect(await response.json()).toEqual({ error: { code: 'unauthorized', message } })
  expect(reasons(response)).toMatchObject([{ location: ['header', 'authorization'], code: 'credential' }])
})

test('Accept decides, and errors do not ask it', async () => {
  const refused = await mock.call('/things', { headers: { accept: 'application/xml' } })
  expect(refused.status).toBe(406)
  expect(await refused.json()).toMatchObject({ error: { code: 'not_acceptable' } })
  const after = await mock.call('/things', { headers: { accept: '*/*' } })
  expect(after.status).toBe(200)
  const error = await mock.call('/file', { headers: { accept: 'application/octet-stream', prefer: 'code=401' } })
  expect([error.status, error.headers.get('content-type')]).toEqual([401, 'application/json'])
})

test('Prefer picks status and example', async () => {
  const body = async (prefer: string) => {
    const response = await mock.call('/things/a1', { headers: { prefer } })
    return [response.status, await response.json()]
  }
  expect(await body('example=small')).toEqual([200, { id: 'a2', name: 'Nail' }])
  expect(await body('code=404')).toEqual([404, { error: { code: 'thing_not_found', message: 'No such thing.' } }])
  expect(await body('code=404, example=gone')).toEqual([404, { error: { code: 'gone', message: 'It was here once.' } }])
})

test.each([
  ['code=418', 404, 'things.get declares 200, 401, 404, not 418.'],
  ['example=huge', 404, 'Response for contentType: application/json and exampleKey: huge does not exist.'],
  ['code=404, example=small', 404, 'Response for contentType: application/json and exampleKey: small does not exist.'],
  ['code=x', 422, 'Prefer: code takes a whole number from 200 to 599.'],
])('Prefer: %s is refused with %i', async (prefer, status, message) => {
  const response = await mock.call('/things/a1', { headers: { prefer } })
  expect(response.status).toBe(status)
  expect(reasons(response)).toMatchObject([{ location: ['header', 'prefer'], message }])
})

test('Prefer: dynamic makes a body up, the same for the same seed', async () => {
  const made = async (prefer: string) => (await mock.call('/things/a1', { headers: { prefer } })).json()
  const thing = await made('dynamic=true')
  expect(thing).toMatchObject({ id: expect.any(String), name: expect.any(String) })
  const seeded = await made('dynamic=true, seed=1')
  const free = await made('dynamic=true')
  expect(await made('dynamic=true, seed=1')).toEqual(seeded)
  // The seed is gone with its request: what follows it is not the same again.
  expect(await made('dynamic=true')).not.toEqual(free)
})

test('a preference does not outlive its request', async () => {
  await mock.call('/things/a1', { headers: { prefer: 'example=small' } })
  expect(await (await mock.call('/things/a1')).json()).toEqual({ id: 'a1', name: 'Anvil' })
})

test('an invalid request is refused, whatever it prefers', async () => {
  const response = await mock.post('/things', {}, { prefer: 'code=201' })
  expect(response.status).toBe(400)
  expect((await mock.post('/things', {}, { prefer: 'code=400' })).headers.has('x-mock-violations')).toBe(true)
})

test('a platform with a word before its key', async () => {
  const scheme = { type: 'apiKey', in: 'header', name: 'Authorization', 'x-auth-prefix': 'Token' } as const
  await using other = await serveAcme({
    components: { ...acmeDocument.components, securitySchemes: { bearer: scheme } },
  })
  const status = async (authorization: string) => (await other.call('/things', { headers: { authorization } })).status
  expect([await status('Token k'), await status('Bearer k'), await status('k')]).toEqual([200, 401, 401])
})
