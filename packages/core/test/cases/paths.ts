import { expect } from 'chai'
import type { Case } from '../case.ts'
import { rejectionOf } from '../rejection.ts'

const traversals = [
  '',
  '.',
  '..',
  '%2e',
  '%2E',
  '%2e%2E',
  '.%2e',
  '%2e.',
  '%252e%252e',
  '%25252e.',
  '../admin',
  '..\\admin',
  'a/../b',
  '..%2fadmin',
  '%2e%2e%5cadmin',
  'a/..',
]
const notStrings = {
  null: null,
  undefined,
  'a number': 42,
  'an array': ['a', 'b'],
  'an object': { toString: () => 'a' },
  'a boolean': true,
}

/** Callers without types pass anything. */
const untyped = (value: unknown) => value as string

export const cases: Case[] = [
  ...traversals.map((value): Case => ({
    name: `"${value}" is refused as a path value, by methods and by client.http`,
    async run({ createClient, seen }) {
      const { things, http } = createClient()
      const calls = [
        () => things.delete(value),
        () => things.part('a', value),
        () => http.DELETE('/v1/things/{id}', { params: { path: { id: value } } }),
      ]
      for (const call of calls) {
        expect((await rejectionOf(TypeError, call())).message).to.match(
          /^Path parameter "(id|part)" of \/v1\/things\/.*Nothing was sent\.$/,
        )
      }
      expect(await seen()).to.deep.equal([])
    },
  })),
  ...Object.entries(notStrings).map(([what, value]): Case => ({
    name: `${what} is refused as a path value`,
    async run({ createClient, seen }) {
      const { things, files, http } = createClient()
      await rejectionOf(TypeError, things.get(untyped(value)))
      await rejectionOf(TypeError, files.read(untyped(value)))
      await rejectionOf(TypeError, http.GET('/v1/things/{id}', { params: { path: { id: value } } }))
      expect(await seen()).to.deep.equal([])
    },
  })),
  {
    name: 'a path value that is left out is refused',
    async run({ createClient, seen }) {
      const { things, http } = createClient()
      // @ts-expect-error as a caller without types
      await rejectionOf(TypeError, things.get())
      await rejectionOf(TypeError, http.GET('/v1/things/{id}', {}))
      await rejectionOf(TypeError, http.GET('/v1/things/{id}', { params: {} }))
      expect(await seen()).to.deep.equal([])
    },
  },
  {
    name: 'lone surrogates are refused with a TypeError, in paths and in queries',
    async run({ createClient, seen }) {
      for (const value of ['\ud800', 'a\udc00b']) {
        await rejectionOf(TypeError, createClient().things.get(value))
        await rejectionOf(TypeError, createClient().things.list({ q: value }))
      }
      expect(await seen()).to.deep.equal([])
    },
  },
  {
    name: 'a refused value is not in the message',
    async run({ createClient }) {
      expect((await rejectionOf(TypeError, createClient().things.get('../private'))).message).to.not.include('private')
    },
  },
  {
    name: 'any other value is one segment that arrives as it was',
    async run({ createClient, respondWith, seen }) {
      await respondWith({ body: { data: {} } })
      const values = [
        'a/b',
        'a?b=c#d',
        'ä ö',
        '%',
        '%2F',
        '...',
        '.hidden',
        'a.b',
        '🙂',
        '{id}',
        '$&',
        'constructor',
        '__proto__',
        'a\\b',
        ' ',
        '\n',
      ]
      for (const value of values) await createClient().things.part(value, value)
      const paths = (await seen()).map(({ path }) => path.split('/'))
      expect(paths.map((segments) => segments.length)).to.deep.equal(values.map(() => 6))
      expect(
        paths.map((segments) => [segments[3], segments[5]].map((segment = '') => decodeURIComponent(segment))),
      ).to.deep.equal(values.map((value) => [value, value]))
    },
  },
  {
    name: 'a path parameter that the spec types as a number takes one, and sends it in digits alone',
    async run({ createClient, respondWith, seen }) {
      await respondWith({ body: { data: {} } })
      const { numbers, http } = createClient()
      for (const n of [0, -0, 42, -1.5, 1e-7, -1.25e-10, 1e21, 1.5e22, -1e23, Number.MAX_SAFE_INTEGER])
        await numbers.any(n)
      for (const n of [7, -7, Number.MAX_SAFE_INTEGER]) await numbers.whole(n)
      for (const n of ['a/b', 5]) await numbers.either(n)
      await http.GET('/v1/integers/{n}', { params: { path: { n: 8 } } })
      expect((await seen()).map(({ path }) => path.split('/')[3])).to.deep.equal([
        '0',
        '0',
        '42',
        '-1.5',
        '0.0000001',
        '-0.000000000125',
        '1000000000000000000000',
        '15000000000000000000000',
        '-100000000000000000000000',
        '9007199254740991',
        '7',
        '-7',
        '9007199254740991',
        'a%2Fb',
        '5',
        '8',
      ])
    },
  },
  {
    name: 'a path parameter of another type than the spec says is refused before anything is sent',
    async run({ createClient, seen }) {
      const { things, numbers, http } = createClient()
      const wrong: [(value: never) => PromiseLike<unknown>, unknown[], RegExp][] = [
        [things.get, [42], /"id" of \/v1\/things\/\{id\} is a number, not a string\. Nothing was sent\.$/],
        [numbers.any, ['42', NaN, Infinity, -Infinity, 42n, null, undefined, true, {}, [1]], /, not a finite number\./],
        [numbers.whole, ['42', 1.5, 2 ** 53, NaN, 42n, null], /, not a safe integer\./],
        [numbers.either, [1.5, true], /, not a string or a safe integer\./],
        [numbers.either, ['..', ''], /segment\./],
        [(n) => http.GET('/v1/integers/{n}', { params: { path: { n } } }), ['42', 1.5], /, not a safe integer\./],
      ]
      for (const [call, values, message] of wrong) {
        for (const value of values) {
          const error = await rejectionOf(TypeError, call(value as never))
          expect(error.message, String(value)).to.match(message)
        }
      }
      expect(await seen()).to.deep.equal([])
    },
  },
  {
    name: 'a tail is several segments, none of them empty or a dot segment',
    async run({ createClient, respondWith, seen }) {
      await respondWith({ body: { data: {} } })
      const { files, http } = createClient()
      await files.read('a/b c/d?e')
      await http.GET('/v1/files/{path}', { params: { path: { path: 'x/y' } } })
      expect((await seen()).map(({ path }) => path)).to.deep.equal(['/v1/files/a/b%20c/d%3Fe', '/v1/files/x/y'])
      for (const value of ['', '/', '/a', 'a/', 'a//b', 'a/../b', 'a/%2e%2e/b', './a', '..', 'a/b\\..\\c']) {
        await rejectionOf(TypeError, files.read(value))
        await rejectionOf(TypeError, http.GET('/v1/files/{path}', { params: { path: { path: value } } }))
      }
      expect(await seen()).to.have.length(2)
    },
  },
  {
    name: 'client.http takes no path that a spec could not hold',
    async run({ createClient, seen }) {
      const paths = [
        'v1/things',
        '@evil.test/v1',
        '//evil.test/v1',
        '/v1/../admin',
        '/v1/./things',
        '/v1/%2e%2e/admin',
        '/v1/things?q=1',
        '/v1/things#a',
        '/v1//things',
        '/v1\\..\\admin',
        '/v1/\t../admin',
        '/v1/a b',
        '/ä',
        '',
        'http://evil.test/',
      ]
      for (const path of paths) {
        // As a caller without types, who builds the path.
        const error = await rejectionOf(TypeError, createClient().http.GET(path as '/v1/things', {}))
        expect(error.message).to.include('params.path')
      }
      expect(await seen()).to.deep.equal([])
    },
  },
  {
    name: 'client.http reaches a path that the spec does not know, with the same guards',
    async run({ createClient, respondWith, seen }) {
      await respondWith({ body: {} })
      const { http } = createClient()
      await http.GET('/v2/new/{id}' as '/v1/things/{id}', { params: { path: { id: 'a/b' } } })
      await rejectionOf(TypeError, http.GET('/v2/new/{id}' as '/v1/things/{id}', { params: { path: { id: '..' } } }))
      expect((await seen()).map(({ path }) => path)).to.deep.equal(['/v2/new/a%2Fb'])
    },
  },
  {
    name: 'query values arrive as they were, arrays as repetitions, undefined not at all',
    async run({ createClient, respondWith, seen }) {
      await respondWith({ body: { data: [] } })
      await createClient().things.list({ q: ['a&b=c', 'ä+ %', '🙂'], teamId: 0 })
      await createClient().things.list({ q: '', teamId: undefined })
      await createClient().things.list({ q: false })
      const queries = (await seen()).map(({ path }) => [...new URL(path, 'http://h').searchParams])
      expect(queries).to.deep.equal([
        [
          ['q', 'a&b=c'],
          ['q', 'ä+ %'],
          ['q', '🙂'],
          ['teamId', '0'],
        ],
        [['q', '']],
        [['q', 'false']],
      ])
    },
  },
  {
    name: 'query values that would be lost or garbled are refused',
    async run({ createClient, seen }) {
      for (const q of [null, NaN, Infinity, new Date(0), { a: 1 }, [{}], [undefined], () => 1, 1n]) {
        expect((await rejectionOf(TypeError, createClient().things.list({ q }))).message).to.include(
          '"q" of things.list',
        )
      }
      expect(await seen()).to.deep.equal([])
    },
  },
  {
    name: 'a client option stands in for a parameter, and the call’s own wins',
    async run({ createClient, respondWith, seen }) {
      await respondWith({ body: { data: [] } })
      const { things } = createClient({ teamId: 7 })
      await things.list()
      await things.list({ teamId: 8 })
      await things.list({ teamId: undefined })
      expect((await seen()).map(({ path }) => path)).to.deep.equal([
        '/v1/things?teamId=7',
        '/v1/things?teamId=8',
        '/v1/things?teamId=7',
      ])
    },
  },
  {
    name: 'a name that is a query parameter and a body field is sent in both places',
    async run({ createClient, respondWith, seen }) {
      await respondWith({ body: { data: {} } })
      await createClient().things.create({ name: 'n', dryRun: true, extra: [1, null] })
      const [request] = await seen()
      expect(request?.path).to.equal('/v1/things?name=n&dryRun=true')
      expect(JSON.parse(request?.body ?? '')).to.deep.equal({ name: 'n', extra: [1, null] })
      expect(request?.headers['content-type']).to.equal('application/json')
    },
  },
]
