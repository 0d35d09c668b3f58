import { afterAll, beforeAll, expect, test } from 'vitest'
import { startMock } from '../start-mock.ts'
import { serveAcme } from '../testing/serve-acme.ts'

let mock: Awaited<ReturnType<typeof serveAcme>>
beforeAll(async () => void (mock = await serveAcme()))
afterAll(() => mock.close())

test.each(['fail=1', 'loop', 'chunk=4', 'heartbeat=10'])(
  '%s on what is no stream is a 400 that says so',
  async (prefer) => {
    const [name = ''] = prefer.split('=')
    for (const [path, header] of [
      ['/things', prefer],
      ['/things', `${prefer}, example=default`],
    ] as const) {
      const response = await mock.call(path, { headers: { prefer: header } })
      expect(response.status).toBe(400)
      expect(response.headers.get('x-mock-violations')).toContain(`Prefer: ${name} is for event streams`)
    }
    const response = await mock.post('/chat', {}, { prefer: `${prefer}, code=429` })
    expect(response.status).toBe(400)
  },
)

test('loop=false asks for nothing; cut needs a body', async () => {
  expect((await mock.call('/things', { headers: { prefer: 'loop=false' } })).status).toBe(200)
  const response = await mock.call('/things/a', { method: 'DELETE', headers: { prefer: 'code=204, cut=1' } })
  expect(response.status).toBe(400)
  expect(response.headers.get('x-mock-violations')).toContain('cut breaks a body')
})

test('with state: a refused preference changes nothing, and cut breaks what is kept', async () => {
  await using fleet = await startMock({ listen: false, stateful: true, platforms: ['agenfleet'] })
  const call = (prefer: string, body?: object) =>
    fleet.fetch(`${fleet.baseUrls.agenfleet}/agents`, {
      method: body ? 'POST' : 'GET',
      headers: { authorization: 'Bearer k', 'content-type': 'application/json', prefer },
      body: JSON.stringify(body) ?? null,
    })
  expect((await call('loop', { name: 'Ada' })).status).toBe(400)
  expect(await (await call('delay=0')).json()).toMatchObject({ data: [] })
  const response = await call('cut=3')
  const length = Number(response.headers.get('content-length'))
  await expect(response.text()).rejects.toThrow('terminated')
  expect(length).toBe((await (await call('delay=0')).text()).length)
})

test.each(['over a socket', 'in this process'])(
  'cut breaks the connection in the middle of a body, %s',
  async (way) => {
    const send = way === 'in this process' ? mock.fetch : fetch
    const call = (path: string, headers: Record<string, string> = {}) =>
      send(`${mock.base}${path}`, { headers: { authorization: 'Bearer k', ...headers } })
    const whole = await (await call('/things', { prefer: 'example=default' })).text()
    const broken = async (response: Response) => {
      expect(response.headers.get('content-length')).not.toBeNull()
      let text = ''
      const reading = (async () => {
        for await (const chunk of response.body ?? []) text += Buffer.from(chunk).toString()
      })()
      await expect(reading).rejects.toThrow('terminated')
      return text
    }
    expect(await broken(await call('/things', { prefer: 'example=default, cut=0' }))).toBe(
      whole.slice(0, Math.floor(whole.length / 2)),
    )
    mock.once('acme', 'things.get', { code: 404, cut: 0 })
    expect(await broken(await call('/things/a'))).toMatch(/^\{"error"/)
    mock.once('acme', 'things.get', { body: { id: 'a', name: 'b' }, cut: 0 })
    expect(await broken(await call('/things/a'))).toBe('{"id":"a",')
    mock.once('acme', 'things.get', { code: 418, body: 'tea for two', unchecked: true, cut: 0 })
    expect(await broken(await call('/things/a'))).toBe('tea f')
    expect((await call('/things/a')).status).toBe(200)
  },
)

test('cut is refused where nothing is left to break', async () => {
  await using agento = await startMock({ listen: false, platforms: ['agento'] })
  const refused = /cut breaks a body, and this response of .* has none/
  expect(() => agento.once('agento', 'logs.stream', { cut: 1, events: [] })).toThrow(refused)
  expect(() => agento.once('agento', 'agents.get', { unchecked: true, code: 204, cut: 1 })).toThrow(refused)
  expect(() => agento.once('agento', 'agents.get', { unchecked: true, body: '', cut: 1 })).toThrow(refused)
  agento.once('agento', 'logs.stream', { cut: 1, events: ['a line'] })
})
