import { expect } from 'chai'
import { ApiError } from '../../src/index.ts'
import type { Case, Runtime } from '../case.ts'
import { everythingIn, rejectionOf } from '../rejection.ts'

/** Browsers hide status and target of a redirect, so nothing can be followed, and the error cannot name the target. */
const notBrowser: readonly Runtime[] = ['node', 'bun', 'deno', 'workerd']

const statuses = [301, 302, 303, 307, 308]

export const cases: Case[] = [
  ...statuses.map((status): Case => ({
    name: `a ${status} to another origin is an error that names it, and nothing arrives there`,
    only: notBrowser,
    async run({ createClient, respondWith, seen, url, otherUrl, id }) {
      await respondWith({ status, headers: { location: `${otherUrl}/${id}/private/path` } })
      const { things, http, events } = createClient()
      const calls = [
        () => things.get('a'),
        () => things.create({ name: 'n' }),
        () => things.list(),
        () => events.send({ message: 'm' }),
        () => http.GET('/v1/things/{id}', { params: { path: { id: 'a' } } }),
        () => http.POST('/v1/things', { body: {} }),
      ]
      for (const call of calls) {
        const error = await rejectionOf(ApiError, call())
        expect(error.status).to.equal(status)
        expect(error.message).to.include(otherUrl).and.include(url).and.include('baseUrl').and.not.include('private')
      }
      const requests = await seen()
      expect(requests.filter(({ origin }) => origin === 'other')).to.deep.equal([])
      expect(requests).to.have.length(calls.length)
    },
  })),
  {
    name: 'a redirect to another origin is refused in browsers, too, and nothing arrives there',
    only: ['browser'],
    async run({ createClient, respondWith, seen, otherUrl, id }) {
      await respondWith({ status: 307, headers: { location: `${otherUrl}/${id}/elsewhere` } })
      const { things } = createClient()
      for (const call of [() => things.get('a'), () => things.create({ name: 'n' })]) {
        expect((await rejectionOf(ApiError, call())).message).to.include(
          'a redirect to an address that cannot be read here',
        )
      }
      expect((await seen()).filter(({ origin }) => origin === 'other')).to.deep.equal([])
    },
  },
  {
    name: 'a GET is redirected inside the origin, with its key',
    only: notBrowser,
    async run({ createClient, respondWith, seen, url, id, key }) {
      await respondWith(
        { status: 302, headers: { location: `/${id}/moved` } },
        { status: 308, headers: { location: `${url}/${id}/again?a=b` } },
        { body: { data: { id: 'x' } } },
      )
      expect(await createClient().things.get('a')).to.deep.equal({ id: 'x' })
      const requests = await seen()
      expect(requests.map(({ method, path }) => `${method} ${path}`)).to.deep.equal([
        'GET /v1/things/a',
        'GET /moved',
        'GET /again?a=b',
      ])
      expect(requests.map(({ headers }) => headers['x-api-key'])).to.deep.equal([key, key, key])
    },
  },
  {
    name: 'anything but a GET is not redirected even inside the origin',
    only: notBrowser,
    async run({ createClient, respondWith, seen, url, id }) {
      await respondWith({ status: 307, headers: { location: `/${id}/moved` } })
      const { things } = createClient()
      const calls = [
        () => things.create({ name: 'n' }),
        () => things.set('a', {}),
        () => things.update('a', {}),
        () => things.delete('a'),
        () => things.start('a'),
      ]
      for (const call of calls) {
        expect((await rejectionOf(ApiError, call())).message).to.include(`within ${url}; that is followed for GET only`)
      }
      expect(await seen()).to.have.length(5)
    },
  },
  {
    name: 'a redirect that leads to itself ends after five hops',
    only: notBrowser,
    async run({ createClient, respondWith, seen, id }) {
      await respondWith({ status: 302, headers: { location: `/${id}/v1/things/a` } })
      expect((await rejectionOf(ApiError, createClient().things.get('a'))).message).to.include('5 times at most')
      expect(await seen()).to.have.length(6)
    },
  },
  {
    name: 'the second hop may not leave the origin either',
    only: notBrowser,
    async run({ createClient, respondWith, seen, otherUrl, id }) {
      await respondWith(
        { status: 302, headers: { location: `/${id}/moved` } },
        { status: 302, headers: { location: `${otherUrl}/${id}/moved` } },
      )
      await rejectionOf(ApiError, createClient().things.get('a'))
      expect((await seen()).map(({ origin, path }) => `${origin} ${path}`)).to.deep.equal([
        'main /v1/things/a',
        'main /moved',
      ])
    },
  },
  {
    name: 'targets that are no http address are refused, and named as far as they have an origin',
    only: notBrowser,
    async run({ createClient, respondWith }) {
      const targets = {
        '//evil.test/x': 'http://evil.test',
        'data:text/plain,x': 'data:',
        'javascript:alert(1)': 'javascript:',
        'http://': 'cannot be read',
      }
      for (const [location, named] of Object.entries(targets)) {
        await respondWith({ status: 302, headers: { location } })
        expect((await rejectionOf(ApiError, createClient().things.get('a'))).message).to.include(named)
      }
    },
  },
  {
    name: 'a redirect status without a target, or that is none, is an error like any other',
    // Browsers hide these, too.
    only: notBrowser,
    async run({ createClient, respondWith }) {
      for (const status of [302, 300, 304]) {
        await respondWith({ status, body: status === 304 ? undefined : { error: { code: 'odd', message: 'choose' } } })
        expect((await rejectionOf(ApiError, createClient().things.get('a'))).status).to.equal(status)
      }
    },
  },
  {
    name: 'redirects are not retried, and the key in their headers is masked',
    only: notBrowser,
    async run({ createClient, respondWith, seen, otherUrl, key }) {
      await respondWith({ status: 302, headers: { location: `${otherUrl}/?key=${key}`, 'x-request-id': 'req-1' } })
      const error = await rejectionOf(ApiError, createClient().things.get('a'))
      expect(everythingIn(error)).to.not.include(key)
      expect(error.requestId).to.equal('req-1')
      expect(await seen()).to.have.length(1)
    },
  },
  {
    name: 'a custom fetch that follows to another origin by itself is found out',
    only: notBrowser,
    async run({ createClient, respondWith, otherUrl, id }) {
      await respondWith({ status: 302, headers: { location: `${otherUrl}/${id}/moved` } }, { body: { data: {} } })
      const following: typeof fetch = (input, init) => fetch(input, { ...init, redirect: 'follow' })
      expect((await rejectionOf(ApiError, createClient({ fetch: following }).things.get('a'))).message).to.include(
        otherUrl,
      )
    },
  },
]
