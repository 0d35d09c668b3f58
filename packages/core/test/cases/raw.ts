import { expect } from 'chai'
import { ConnectionError, NotFoundError, StreamError, TimeoutError } from '../../src/index.ts'
import type { Case } from '../case.ts'
import { rejection, rejectionOf } from '../rejection.ts'
import { stream } from '../stream.ts'

const path = { id: 'a' }
const json = '{"data":{"id":"a"}}'

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}

/** By its reader: Chromium's `text()` rejects with `Failed to fetch`, whatever the body fails with. */
async function readToEnd({ body }: Response): Promise<void> {
  const reader = body?.getReader()
  for (;;) {
    const chunk = await reader?.read()
    if (!chunk || chunk.done) return
  }
}

export const cases: Case[] = [
  {
    name: 'asResponse() is the response with its body unread, whatever the method resolves to',
    async run({ createClient, respondWith, url, id }) {
      const { things, pages, events, files } = createClient()
      await respondWith({ headers: { 'x-trace': 'one' }, body: json })
      const response = await things.get('a').asResponse()
      expect(response).to.be.instanceOf(Response)
      expect([response.status, response.bodyUsed, response.headers.get('x-trace')]).to.deep.equal([200, false, 'one'])
      expect(response.url).to.equal(`${url}/${id}/v1/things/a`)
      expect(await response.text()).to.equal(json)
      expect(await (await pages.bare().asResponse()).json()).to.deep.equal(JSON.parse(json))
      expect(await (await files.download('a').asResponse()).text()).to.equal(json)
      await respondWith(stream([': hello\n\n', 'event: error\ndata: {}\n\n']))
      expect(await (await events.open().asResponse()).text()).to.equal(': hello\n\nevent: error\ndata: {}\n\n')
      await respondWith({ status: 204, headers: { 'content-type': null } })
      const empty = await things.delete('a').asResponse()
      expect([empty.status, await empty.text()]).to.deep.equal([204, ''])
    },
  },
  {
    name: 'asResponse() rejects as the call does, after its retries',
    async run({ createClient, respondWith, seen }) {
      const { things } = createClient()
      await respondWith(
        { status: 503, headers: { 'retry-after': '0.01' } },
        { status: 404, body: { error: { code: 'gone' } } },
      )
      const error = await rejectionOf(NotFoundError, things.get('a').asResponse())
      expect([error.code, error.body]).to.deep.equal(['gone', { error: { code: 'gone' } }])
      expect(await seen()).to.have.length(2)
      expect((await rejectionOf(TypeError, things.get('..').asResponse())).message).to.include('Nothing was sent.')
      await rejectionOf(TypeError, things.get('a', { timeout: -1 }).asResponse())
      expect(await seen()).to.have.length(2)
    },
  },
  {
    name: 'a body can be read once: by whoever asks first',
    async run({ createClient, respondWith }) {
      const { things, files } = createClient()
      await respondWith({ body: json })
      // What the client has read by itself, it can hand out again.
      const read = things.get('a')
      expect(await read).to.deep.equal({ id: 'a' })
      for (let time = 0; time < 2; time++) expect(await (await read.asResponse()).text()).to.equal(json)
      for (const method of [things.get, files.download]) {
        const call = method('a')
        const response = await call.asResponse()
        await call
        expect(await call.asResponse()).to.equal(response)
      }
      const raw = things.get('a')
      await (await raw.asResponse()).text()
      await rejectionOf(TypeError, raw)
    },
  },
  {
    name: 'what asResponse() was asked for before the resource is the resource’s all the same, JSON of an unknown kind, too',
    async run({ createClient, respondWith }) {
      await respondWith({ body: { a: 1 } })
      const call = createClient().files.read('a')
      await call.asResponse()
      expect(await call).to.deep.equal({ a: 1 })
    },
  },
  {
    name: 'a body that fetch has decoded says no more that it is encoded',
    async run({ createClient }) {
      const headers = { 'content-encoding': 'gzip', 'content-length': '20', 'content-type': 'application/json' }
      const { things } = createClient({ fetch: async () => new Response('{}', { headers }) })
      const response = await things.get('a').asResponse()
      expect([...response.headers.keys()]).to.deep.equal(['content-type'])
    },
  },
  {
    name: 'an open body is outside the timeout, inside the deadline, and ends with the caller’s signal',
    async run({ createClient, respondWith, until }) {
      const { things, http } = createClient({ timeout: 300 })
      await respondWith({ pieces: ['{"data":', { wait: 500 }, '{"id":"a"}}'] })
      expect(await (await things.get('a').asResponse()).text()).to.equal(json)
      const { data } = await http.GET('/v1/things/{id}', { params: { path }, parseAs: 'stream' })
      expect(await new Response(data).text()).to.equal(json)

      await respondWith({ pieces: ['{'], then: 'hang' })
      const late = await things.get('a', { deadline: 400 }).asResponse()
      expect((await rejectionOf(TimeoutError, readToEnd(late))).message).to.include('its deadline of 400 ms')
      const controller = new AbortController()
      const left = await things.get('a', { signal: controller.signal }).asResponse()
      const reading = rejection(readToEnd(left))
      controller.abort(new RangeError('enough'))
      expect((await reading).message).to.equal('enough')
      await until('both close', (seen) => seen.slice(-2).every(({ closed }) => closed))
    },
  },
  {
    name: 'an open body may be neither silent nor unread for longer than the idleTimeout',
    async run({ createClient, respondWith, until }) {
      await respondWith({ pieces: ['{'], then: 'hang' })
      const { things, http } = createClient({ idleTimeout: 200, readTimeout: 1e9 })
      const bodies = async () => [
        await things.get('a').asResponse(),
        (await http.GET('/v1/things/{id}', { params: { path }, parseAs: 'stream' })).response,
      ]
      const label = 'GET /v1/things/{id}'
      const silent = await Promise.all(
        (await bodies()).map((response) => rejectionOf(StreamError, readToEnd(response))),
      )
      for (const { message } of silent) expect(message).to.equal(`The body of ${label} was silent for 200 ms.`)
      const unread = await bodies()
      await until('all close', (seen) => seen.length === 4 && seen.every(({ closed }) => closed))
      for (const response of unread)
        expect((await rejection(readToEnd(response))).message).to.equal(
          `The body of ${label} was closed, because it was not read within the idleTimeout of 200 ms.`,
        )
    },
  },
  {
    name: 'an open body that is cut is no whole one, and one that is cancelled closes the connection',
    async run({ createClient, respondWith, until }) {
      await respondWith({ pieces: ['{"data":'], then: 'cut' })
      const { things } = createClient()
      const error = await rejectionOf(ConnectionError, readToEnd(await things.get('a').asResponse()))
      expect(error.message).to.include('GET /v1/things/{id} lost the connection before the response was complete')
      await respondWith({ pieces: ['{'], then: 'hang' })
      await (await things.get('a').asResponse()).body?.cancel()
      await until('the connection close', (seen) => seen.at(-1)?.closed === true)
    },
  },
  {
    name: 'an open body is read no faster than it is asked for',
    async run({ createClient, respondWith, seen }) {
      // Chromium's buffers take 40 MB.
      const size = 256 * 1024 * 1024
      await respondWith({ pieces: [{ repeat: 'x'.repeat(65_536), times: size / 65_536 }] })
      const { http, files } = createClient()
      const raw = await files.download('a').asResponse()
      const { response } = await http.GET('/v1/things/{id}', { params: { path }, parseAs: 'stream' })
      await pause(300)
      for (const { sent } of await seen()) expect(sent).to.be.lessThan(size / 2)
      await Promise.all([raw, response].map((one) => one.body?.cancel()))
    },
  },
  {
    name: 'a body that is wanted whole is within the timeout, however it comes',
    async run({ createClient, respondWith }) {
      await respondWith(stream(['data: 1\n\n'], 'hang'))
      const { things } = createClient({ timeout: 300, maxRetries: 0 })
      await rejectionOf(TimeoutError, things.get('a'))
    },
  },
]
