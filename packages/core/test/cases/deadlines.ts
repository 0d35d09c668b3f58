import { expect } from 'chai'
import { TimeoutError } from '../../src/index.ts'
import type { PlannedResponse } from '../planned-response.ts'
import type { Case } from '../case.ts'
import { rejection, rejectionOf } from '../rejection.ts'

const never = 1e9
const phases: Record<string, PlannedResponse> = {
  'before the head': { delay: never },
  'in the head': { raw: 'HTTP/1.1 200 OK\r\ncontent-type: appl', then: 'hang' },
  'after the head': { pieces: [], then: 'hang' },
  'in the body': { headers: { 'content-length': '100' }, pieces: ['{"data": '], then: 'hang' },
  'in an error’s body': { status: 500, pieces: ['{"error": '], then: 'hang' },
  'in a body that trickles': { pieces: Array.from({ length: 200 }, () => [' ', { wait: 50 }] as const).flat() },
  'in an event stream where none belongs': {
    headers: { 'content-type': 'text/event-stream' },
    pieces: ['data: 1\n\n'],
    then: 'hang',
  },
}

/** Milliseconds until a promise rejects, and with what. */
async function timed(start: () => PromiseLike<unknown>): Promise<{ error: Error; took: number }> {
  const started = performance.now()
  const error = await rejection(start())
  return { error, took: performance.now() - started }
}

/** A signal that counts the listeners on it. */
function countedSignal(): { controller: AbortController; listeners: () => number } {
  const controller = new AbortController()
  const { signal } = controller
  let listeners = 0
  const add = signal.addEventListener.bind(signal)
  const remove = signal.removeEventListener.bind(signal)
  signal.addEventListener = (...args: Parameters<AbortSignal['addEventListener']>) => {
    listeners++
    add(...args)
  }
  signal.removeEventListener = (...args: Parameters<AbortSignal['removeEventListener']>) => {
    listeners--
    remove(...args)
  }
  return { controller, listeners: () => listeners }
}

export const cases: Case[] = [
  ...Object.entries(phases).flatMap(([phase, stall]): Case[] => [
    {
      name: `the timeout ends a server that stalls ${phase}, and the connection with it`,
      async run({ createClient, respondWith, until }) {
        await respondWith(stall)
        const { error, took } = await timed(() => createClient({ maxRetries: 0 }).things.get('a', { timeout: 200 }))
        expect(error).to.be.instanceOf(TimeoutError)
        expect(error.message).to.equal('GET /v1/things/{id} took longer than its timeout of 200 ms.')
        expect((error as TimeoutError).timeout).to.equal(200)
        expect(took).to.be.within(190, 900)
        await until('the connection close', ([request]) => request?.closed === true)
      },
    },
    {
      name: `the caller’s abort reaches a server that stalls ${phase}, within milliseconds`,
      async run({ createClient, respondWith, until }) {
        await respondWith(stall)
        const controller = new AbortController()
        const reason = new RangeError('enough')
        const call = createClient().things.get('a', { signal: controller.signal }).safe()
        await until('the request', ({ length }) => length === 1)
        const { error, took } = await timed(() => {
          controller.abort(reason)
          return call
        })
        expect(error).to.equal(reason)
        expect(took).to.be.below(1_000)
        await until('the connection close', ([request]) => request?.closed === true)
      },
    },
  ]),
  {
    name: 'a timed-out attempt is retried where that is safe',
    async run({ createClient, respondWith, seen }) {
      await respondWith({ delay: never }, { body: { data: { id: 'late' } } })
      const client = createClient({ timeout: 200 })
      expect(await client.things.get('a')).to.deep.equal({ id: 'late' })
      await respondWith({ delay: never }, { body: { data: {} } })
      await rejectionOf(TimeoutError, client.things.start('a'))
      expect(await seen()).to.have.length(3)
    },
  },
  {
    name: 'the deadline ends a call with all its attempts, in an attempt and in a wait',
    async run({ createClient, respondWith, seen }) {
      await respondWith({ delay: never })
      const inAttempt = await timed(() => createClient({ timeout: 150, deadline: 400, maxRetries: 9 }).things.get('a'))
      await respondWith({ status: 503, headers: { 'retry-after': '30' } })
      const inWait = await timed(() => createClient().things.get('a', { deadline: 300 }))
      for (const { error, took } of [inAttempt, inWait]) {
        expect(error).to.be.instanceOf(TimeoutError)
        expect(error.message).to.match(/longer than its deadline of [34]00 ms/)
        expect(took).to.be.within(290, 1_200)
      }
      expect((await seen()).length).to.be.within(2, 4)
    },
  },
  {
    name: 'a deadline that is over within an attempt is no reason to send another',
    async run({ createClient, respondWith, seen }) {
      await respondWith({ delay: never })
      const { things, events } = createClient({ timeout: 10_000, deadline: 300 })
      for (const call of [() => things.get('a'), () => events.open()]) {
        const { error, took } = await timed(call)
        expect(error).to.be.instanceOf(TimeoutError)
        expect(error.message).to.include('longer than its deadline of 300 ms')
        expect(took).to.be.within(290, 1_200)
      }
      expect(await seen()).to.have.length(2)
    },
  },
  {
    name: 'a signal that has aborted already sends nothing and asks for no key',
    async run({ createClient, seen }) {
      let asked = 0
      const client = createClient({ apiKey: () => `key-${++asked}` })
      const reason = new RangeError('before')
      const options = { signal: AbortSignal.abort(reason) }
      const { things, events, http } = client
      const calls = [
        () => things.get('a', options),
        () => things.list({}, options),
        () => events.open(options),
        () => http.GET('/v1/things/{id}', { params: { path: { id: 'a' } }, ...options }),
      ]
      for (const call of calls) expect(await rejection(call())).to.equal(reason)
      expect(asked).to.equal(0)
      expect(await seen()).to.deep.equal([])
    },
  },
  {
    name: 'abort ends a wait between two attempts within milliseconds',
    async run({ createClient, respondWith, seen, until }) {
      await respondWith({ status: 503, headers: { 'retry-after': '30' } })
      const { controller, listeners } = countedSignal()
      const call = createClient().things.get('a', { signal: controller.signal }).safe()
      await until('the request', ({ length }) => length === 1)
      await new Promise((resolve) => setTimeout(resolve, 100))
      const { error, took } = await timed(() => {
        controller.abort()
        return call
      })
      expect(error.name).to.equal('AbortError')
      expect(took).to.be.below(1_000)
      expect(listeners()).to.equal(0)
      expect(await seen()).to.have.length(1)
    },
  },
  {
    name: 'abort and timeout end a key function that never settles',
    async run({ createClient, seen }) {
      const client = createClient({ apiKey: () => new Promise<string>(() => {}), maxRetries: 0 })
      await rejectionOf(TimeoutError, client.things.get('a', { timeout: 50 }))
      const controller = new AbortController()
      const call = client.things.get('a', { signal: controller.signal }).safe()
      controller.abort(new RangeError('enough'))
      await rejectionOf(RangeError, call)
      expect(await seen()).to.deep.equal([])
    },
  },
  {
    name: 'a key that arrives after the abort is not sent, whatever fetch is used',
    async run({ createClient }) {
      let deliver: (key: string) => void = () => {}
      let fetched = 0
      const client = createClient({
        apiKey: () => new Promise((resolve) => (deliver = resolve)),
        fetch: async () => Response.json({ data: { fetched: ++fetched } }),
      })
      const controller = new AbortController()
      const call = client.things.get('a', { signal: controller.signal }).safe()
      await new Promise((resolve) => setTimeout(resolve, 20))
      controller.abort(new RangeError('enough'))
      await rejectionOf(RangeError, call)
      deliver('late-key')
      await new Promise((resolve) => setTimeout(resolve, 20))
      expect(fetched).to.equal(0)
    },
  },
  {
    name: 'a fetch that does not look at the signal is left behind, and its late response cancelled',
    async run({ createClient }) {
      let cancelled = 0
      const deaf = async () => {
        await new Promise((resolve) => setTimeout(resolve, 150))
        return new Response(new ReadableStream({ cancel: () => void cancelled++ }))
      }
      await rejectionOf(TimeoutError, createClient({ fetch: deaf, maxRetries: 0 }).things.get('a', { timeout: 50 }))
      await new Promise((resolve) => setTimeout(resolve, 200))
      expect(cancelled).to.equal(1)
    },
  },
  {
    name: 'a fetch that fails after the abort rejects with the abort’s reason',
    async run({ createClient }) {
      const late = (_: unknown, init?: RequestInit) =>
        new Promise<Response>((_resolve, reject) =>
          init?.signal?.addEventListener('abort', () => reject(new Error('of its own'))),
        )
      await rejectionOf(TimeoutError, createClient({ fetch: late, maxRetries: 0 }).things.get('a', { timeout: 50 }))
    },
  },
  {
    name: 'no call leaves a listener on the caller’s signal, however it ends',
    async run({ createClient, respondWith }) {
      const { controller, listeners } = countedSignal()
      const { signal } = controller
      const { things, events, http } = createClient({ maxRetries: 1 })
      await respondWith({ status: 503, headers: { 'retry-after': '0' } }, { body: { data: {} } })
      for (let call = 0; call < 20; call++) await things.get('a', { signal })
      await http.GET('/v1/things', { signal })
      await respondWith({ status: 404 })
      await rejection(things.get('a', { signal }))
      await respondWith({ raw: '', then: 'reset' })
      await rejection(things.get('a', { signal }))
      await respondWith({ delay: never })
      await rejection(things.get('a', { signal, timeout: 50, maxRetries: 0 }))
      await rejection(things.get('..', { signal }))
      await respondWith({ headers: { 'content-type': 'text/event-stream' }, body: 'data: {"type":"done"}\n\n' })
      for await (const _ of events.send({}, { signal })) {
        /* to its end */
      }
      await respondWith({ headers: { 'content-type': 'text/event-stream' }, pieces: ['data: 1\n\n'], then: 'hang' })
      for await (const _ of events.open({ signal })) break
      await respondWith({ headers: { 'content-type': 'text/event-stream' }, pieces: ['data: 1\n\n'], then: 'cut' })
      await rejection(
        (async () => {
          for await (const _ of events.open({ signal })) {
            /* until it is cut */
          }
        })(),
      )
      expect(listeners()).to.equal(0)
    },
  },
  {
    name: 'an abort after the end does nothing',
    async run({ createClient, respondWith }) {
      await respondWith({ body: { data: { id: 'a' } } })
      const controller = new AbortController()
      const { data, response } = await createClient().things.get('a', { signal: controller.signal }).withResponse()
      controller.abort()
      expect(data).to.deep.equal({ id: 'a' })
      expect(response.status).to.equal(200)
    },
  },
  {
    name: 'a timeout beyond what timers take does not fire at once',
    async run({ createClient, respondWith }) {
      await respondWith({ delay: 50, body: { data: { id: 'a' } } })
      const options = { timeout: 1e14, deadline: 2 ** 31, idleTimeout: Infinity }
      expect(await createClient(options).things.get('a')).to.deep.equal({ id: 'a' })
      expect(await createClient({ timeout: Infinity, deadline: Infinity }).things.get('a')).to.deep.equal({ id: 'a' })
    },
  },
  {
    name: 'many calls share one signal: it has one listener, and its abort ends them all',
    async run({ createClient, respondWith, until }) {
      await respondWith({ then: 'hang' })
      const { controller, listeners } = countedSignal()
      const client = createClient({ maxRetries: 0 })
      const options = { signal: controller.signal }
      const calls = Array.from({ length: 2 }, () => client.things.get('a', options).safe())
      await until('the requests', ({ length }) => length === calls.length)
      expect(listeners()).to.equal(1)
      const reason = new RangeError('enough')
      controller.abort(reason)
      for (const call of calls) expect(await rejection(call)).to.equal(reason)
      expect(listeners()).to.equal(0)
      expect(await rejection(client.things.get('a', options))).to.equal(reason)
    },
  },
]
