import { expect } from 'chai'
import type { Case } from '../case.ts'
import { rejectionOf } from '../rejection.ts'

export const cases: Case[] = [
  {
    name: 'wrong arguments reject with a TypeError that says what is wrong, before anything is sent',
    async run({ createClient, seen }) {
      const { things, wrapped, files, events } = createClient()
      const wrong: [string, (...args: never[]) => PromiseLike<unknown>, unknown[], RegExp][] = [
        ['too many', things.get, ['a', {}, {}], /at most 2 arguments, not 3/],
        [
          'parameters of the wrong kind',
          things.list,
          ['text'],
          /parameters of things\.list must be an object, not string/,
        ],
        ['null parameters', things.list, [null], /not null/],
        ['an array', things.create, [[]], /not an array/],
        ['options of the wrong kind', wrapped, [5], /options of wrapped must be an object, not number/],
        [
          'an unknown option',
          things.get,
          ['a', { timeOut: 5 }],
          /no request option "timeOut"; there are signal, timeout/,
        ],
        ['a mistyped option', things.get, ['a', { timeOut: 5 }], /Did you mean "timeout"\?$/],
        ['one too many', wrapped, [{}, {}], /at most 1 argument, not 2/],
        [
          'a parameter where there are none',
          things.get,
          ['a', { limit: 5 }],
          /things\.get takes no parameters and has no request option "limit"; there are signal, timeout, deadline, maxRetries, headers\.$/,
        ],
        [
          'an unknown option beside parameters',
          things.create,
          [{ name: 'n' }, { toString: 5 }],
          /things\.create has no request option "toString"; there are .*, idempotencyKey\./,
        ],
        [
          'an unknown option of a stream',
          events.open,
          [{ pace: 5 }],
          /no request option "pace"; there are .*idleTimeout, readTimeout/,
        ],
        ['an option like no other', things.get, ['a', { colour: 5 }], /there are signal, [^?]*\.$/],
        ['a mistyped parameter', things.list, [{ teamid: 5 }], /Did you mean "teamId"\?$/],
        [
          'an unknown parameter',
          things.list,
          [{ limit: 5 }],
          /things\.list has no parameter "limit"; there are q, teamId/,
        ],
        [
          'a parameter beside a plain body',
          files.write,
          ['a', { body: 1, more: 2 }],
          /no parameter "more"; there are body/,
        ],
        ['a missing field', things.create, [{}], /things\.create needs "name"/],
        [
          'an idempotency key where none is declared',
          things.set,
          ['a', {}, { idempotencyKey: 'k' }],
          /things\.set takes no idempotencyKey/,
        ],
        [
          'an idle timeout where nothing streams',
          things.get,
          ['a', { idleTimeout: 5 }],
          /things\.get takes no idleTimeout: its response is not an event stream/,
        ],
        ['a timeout of 0', things.get, ['a', { timeout: 0 }], /timeout option is 0/],
        ['a timeout that is no number', things.get, ['a', { deadline: '5' }], /deadline option is 5/],
        ['a timeout that is NaN', things.get, ['a', { idleTimeout: NaN }], /idleTimeout option is NaN/],
        ['negative retries', things.get, ['a', { maxRetries: -1 }], /maxRetries option is -1/],
        ['half a retry', things.get, ['a', { maxRetries: 0.5 }], /maxRetries option is 0.5/],
        ['a signal that is none', things.get, ['a', { signal: {} }], /signal option is not an AbortSignal/],
        ['a null signal', things.get, ['a', { signal: null }], /signal option is not an AbortSignal/],
        ['a header that is no string', things.get, ['a', { headers: { a: 5 } }], /Header "a" is number/],
        ['a null header', things.get, ['a', { headers: { a: null } }], /Header "a" is null/],
        ['a circular body', things.set, ['a', circular()], /circular|cyclic/i],
      ]
      for (const [what, method, args, message] of wrong) {
        const promise = (method as (...args: unknown[]) => PromiseLike<unknown>)(...args)
        expect((await rejectionOf(TypeError, promise)).message, what).to.match(message)
      }
      expect(await seen()).to.deep.equal([])
    },
  },
  {
    name: 'wrong client options throw a TypeError that names the option',
    async run({ createClient }) {
      const wrong: [object, RegExp][] = [
        [{ timeout: -5 }, /timeout/],
        [
          { timeOut: 5 },
          /^A client of Hostile has no option "timeOut"; there are .*teamId\. Did you mean "timeout"\?$/,
        ],
        [{ apikey: 'k' }, /Did you mean "apiKey"\?$/],
        [{ teamID: 5 }, /Did you mean "teamId"\?$/],
        [{ retries: 5 }, /Did you mean "maxRetries"\?$/],
        [{ signal: undefined }, /has no option "signal"; there are apiKey, [^?]*\.$/],
        [{ maxRetries: 'two' }, /maxRetries/],
        [{ fetch: 'fetch' }, /fetch option is not a function/],
        [{ middleware: () => 1 }, /middleware option/],
        [{ middleware: [1] }, /middleware option/],
        [{ logger: {} }, /logger option/],
        [{ logger: null }, /logger option/],
        [{ apiKey: 5 }, /apiKey option of Hostile is number/],
        [{ baseUrl: 'ftp://h' }, /baseUrl/],
        [{ baseUrl: '/v1' }, /baseUrl/],
        [{ baseUrl: 7 }, /baseUrl/],
        [{ baseUrl: 'https://user:pw@h' }, /baseUrl/],
        [{ baseUrl: 'https://h?a=b' }, /baseUrl/],
        [{ baseUrl: 'https://h#a' }, /baseUrl/],
        [{ baseUrl: undefined, zone: 'evil.test/#' }, /zone option of Hostile must be one of eu1, us1/],
      ]
      for (const [options, message] of wrong) expect(() => createClient(options)).to.throw(TypeError, message)
      createClient({ baseUrl: undefined, zone: 'us1' })
    },
  },
]

function circular(): object {
  const body: Record<string, unknown> = {}
  body['self'] = body
  return body
}
