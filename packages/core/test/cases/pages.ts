import { expect } from 'chai'
import { ApiError } from '../../src/index.ts'
import type { Case } from '../case.ts'
import { rejection, rejectionOf } from '../rejection.ts'
import type { Thing } from '../test-client.ts'

const things = (...ids: string[]): Thing[] => ids.map((id) => ({ id }))

async function collect<T>(rows: AsyncIterable<T>): Promise<T[]> {
  const collected: T[] = []
  for await (const row of rows) collected.push(row)
  return collected
}

export const cases: Case[] = [
  {
    name: 'a list that arrives whole is one page, with the platform’s own fields beside the rows',
    async run({ createClient, respondWith, seen }) {
      await respondWith({ body: { data: things('a', 'b'), pagination: { total: 2 }, extra: null } })
      const list = createClient().things.list()
      const page = await list
      expect(page).to.deep.equal({ data: things('a', 'b'), pagination: { total: 2 }, extra: null })
      const text = JSON.stringify(page)
      expect(JSON.parse(text)).to.deep.equal({
        data: things('a', 'b'),
        pagination: { total: 2 },
        extra: null,
      })
      expect(Object.keys(page)).to.have.members(['data', 'extra', 'pagination'])
      expect(await collect(list)).to.deep.equal(things('a', 'b'))
      expect(await collect(page)).to.deep.equal(things('a', 'b'))
      expect(await seen()).to.have.length(1)
    },
  },
  {
    name: 'a bare array and a single object are lists, too, where the spec says so',
    async run({ createClient, respondWith }) {
      const { pages } = createClient()
      await respondWith({ body: things('a') })
      expect(await pages.bare()).to.deep.equal({ data: things('a') })
      // Most of what a row has makes one.
      for (const thing of [
        { id: 'only', name: 'One', kind: 'k', extra: [] },
        { id: 'only', kind: null },
      ]) {
        await respondWith({ body: { thing, count: 1 } })
        expect(await pages.single()).to.deep.equal({ data: [thing], count: 1 })
      }
      await respondWith({ body: { thing: things('a', 'b') } })
      expect((await pages.single()).data).to.have.length(2)
    },
  },
  {
    name: 'a response without the list is an error that says where it should be',
    async run({ createClient, respondWith }) {
      const { pages, things: resource } = createClient()
      for (const body of [{ data: {} }, { data: null }, { rows: [] }, [], 'text', 5, null]) {
        await respondWith({ body: JSON.stringify(body) })
        expect((await rejectionOf(ApiError, resource.list())).message).to.include('has no array at "data"')
      }
      for (const body of [
        { thing: 5 },
        { thing: null },
        {},
        { thing: { things: things('a') } },
        { thing: { data: things('a'), total: 1 } },
        { thing: { kind: 'list', items: things('a') } },
      ]) {
        await respondWith({ body })
        const { message } = await rejectionOf(ApiError, pages.single())
        expect(message)
          .to.include('has no array at "thing", and no row in its place, which would have "id", "name"')
          .and.include(`. It starts: ${JSON.stringify(body)}`)
      }
      await respondWith({ body: { rows: things('a') } })
      expect((await rejectionOf(ApiError, pages.bare())).message).to.include('is no array. It starts: {"rows":')
      await respondWith({ status: 204, headers: { 'content-type': null } }, { body: '' })
      expect((await rejectionOf(ApiError, resource.list())).message).to.include('has no body')
      expect((await rejectionOf(ApiError, resource.list())).message).to.include('has no body')
    },
  },
  {
    name: 'offset: pages follow each other until the platform says that there are no more',
    async run({ createClient, respondWith, seen }) {
      const pagination = (hasMore: boolean) => ({ hasMore })
      await respondWith(
        { body: { data: things('a', 'b'), pagination: pagination(true) } },
        { body: { data: things('c', 'd'), pagination: pagination(true) } },
        { body: { data: things('e'), pagination: pagination(false) } },
      )
      expect(await collect(createClient().pages.offset({ limit: 2, offset: 10 }))).to.deep.equal(
        things('a', 'b', 'c', 'd', 'e'),
      )
      expect((await seen()).map(({ path }) => path)).to.deep.equal([
        '/v1/offset?limit=2&offset=10',
        '/v1/offset?limit=2&offset=12',
        '/v1/offset?limit=2&offset=14',
      ])
    },
  },
  {
    name: 'offset: the total ends it, and so does an empty page',
    async run({ createClient, respondWith, seen }) {
      const { pages } = createClient()
      await respondWith(
        { body: { data: things('a', 'b'), pagination: { total: 3 } } },
        { body: { data: things('c'), pagination: { total: 3 } } },
      )
      expect(await collect(pages.offset())).to.have.length(3)
      expect(await seen()).to.have.length(2)
      await respondWith({ body: { data: things('a', 'b') } }, { body: { data: [] } })
      expect(await collect(pages.offset())).to.have.length(2)
      expect(await seen()).to.have.length(4)
    },
  },
  {
    name: 'an empty page ends a list whatever the platform says of more, and may be the only one',
    async run({ createClient, respondWith, seen }) {
      const { pages } = createClient()
      const empty = { body: { data: [], pagination: { hasMore: true }, total: 9 } }
      await respondWith(empty)
      for (const list of [pages.offset(), pages.page(), pages.offset({ offset: 4 })])
        expect(await collect(list)).to.deep.equal([])
      expect(await seen()).to.have.length(3)
      // With cursors, an empty page is one like any other.
      await respondWith(
        { body: { data: [], next: 'x' } },
        { body: { data: [], next: 'y' } },
        { body: { data: things('a') } },
      )
      expect(await collect(pages.cursor())).to.deep.equal(things('a'))
    },
  },
  {
    name: 'page: counted from 1, or from where the caller begins',
    async run({ createClient, respondWith, seen }) {
      const { pages } = createClient()
      await respondWith({ body: { data: things('a', 'b'), total: 3 } }, { body: { data: things('c'), total: 3 } })
      expect(await collect(pages.page())).to.have.length(3)
      await respondWith({ body: { data: things('c'), total: 3 } }, { body: { data: [], total: 3 } })
      expect(await collect(pages.page({ page: 2 }))).to.have.length(1)
      expect((await seen()).map(({ path }) => path)).to.deep.equal([
        '/v1/page',
        '/v1/page?page=2',
        '/v1/page?page=2',
        '/v1/page?page=3',
      ])
    },
  },
  {
    name: 'cursor: sent back as it came, until there is none',
    async run({ createClient, respondWith, seen }) {
      const { pages } = createClient()
      for (const end of [null, '', undefined]) {
        await respondWith(
          { body: { data: things('a'), next: 'c/1=&' } },
          { body: { data: [], next: 42 } },
          { body: { data: things('b'), next: end } },
        )
        expect(await collect(pages.cursor())).to.deep.equal(things('a', 'b'))
      }
      expect((await seen()).slice(0, 3).map(({ path }) => path)).to.deep.equal([
        '/v1/cursor',
        '/v1/cursor?cursor=c%2F1%3D%26',
        '/v1/cursor?cursor=42',
      ])
    },
  },
  {
    name: 'a cursor that leads back ends with an error instead of a loop',
    async run({ createClient, respondWith, seen }) {
      const { pages } = createClient()
      await respondWith(
        { body: { data: things('a'), next: 'x' } },
        { body: { data: things('b'), next: 'y' } },
        { body: { data: things('c'), next: 'x' } },
      )
      const rows: Thing[] = []
      const error = await rejectionOf(
        ApiError,
        (async () => {
          for await (const row of pages.cursor()) rows.push(row)
        })(),
      )
      expect(error.message).to.include('leads back to a page that has been read')
      expect(rows).to.deep.equal(things('a', 'b', 'c'))
      // Also when the caller begins with the very cursor.
      await respondWith({ body: { data: things('a'), next: 'x' } })
      await rejectionOf(ApiError, collect(pages.cursor({ cursor: 'x' })))
      expect(await seen()).to.have.length(4)
    },
  },
  {
    name: 'offset and page: a platform that responses the same rows for ever ends with an error instead of a loop',
    async run({ createClient, respondWith }) {
      const { pages } = createClient()
      await respondWith({ body: { data: things('a'), pagination: { hasMore: true }, total: 9 } })
      for (const list of [pages.offset(), pages.page()]) {
        expect((await rejectionOf(ApiError, collect(list))).message).to.include('repeats the page before it')
      }
    },
  },
  {
    name: 'a next page that is neither text nor number is an error, and so is one that is promised but not named',
    async run({ createClient, respondWith }) {
      const { pages } = createClient()
      await respondWith({ body: { data: things('a'), next: { cursor: 'x' } } })
      expect((await rejectionOf(ApiError, collect(pages.cursor()))).message).to.include('neither a string nor a number')
      await respondWith({ body: { data: things('a'), more: true } })
      expect((await rejectionOf(ApiError, collect(pages.promised()))).message).to.include(
        'reports more pages, but not how to get them',
      )
      await respondWith({ body: { data: things('a'), more: false, next: 'x' } })
      expect(await collect(pages.promised())).to.have.length(1)
    },
  },
  {
    name: 'link: only the cursor of a link is used, on our own origin, and only of a link to the same list',
    async run({ createClient, respondWith, seen, url, otherUrl, id, key }) {
      const { pages } = createClient()
      await respondWith(
        { body: { data: things('a'), next_page: `/${id}/v1/link?cursor=two&size=99&evil=1` } },
        { body: { data: things('b'), next_page: `${url}/${id}/v1/link?cursor=three` } },
        { body: { data: things('c'), next_page: '?cursor=four' } },
        { body: { data: things('d') } },
      )
      expect(await collect(pages.link({ size: 1 }))).to.deep.equal(things('a', 'b', 'c', 'd'))
      expect((await seen()).map(({ path }) => path)).to.deep.equal([
        '/v1/link?size=1',
        '/v1/link?size=1&cursor=two',
        '/v1/link?size=1&cursor=three',
        '/v1/link?size=1&cursor=four',
      ])
      const lines: string[] = []
      const logger = { debug: (line: string) => lines.push(line), warn: (line: string) => lines.push(line) }
      for (const elsewhere of [
        `${otherUrl}/${id}/v1/link?cursor=${key}`,
        'https://gateway.test/prefix/v1/link?cursor=x',
      ]) {
        await respondWith({ body: { data: things('a'), next_page: elsewhere } }, { body: { data: things('b') } })
        expect(await collect(createClient({ logger }).pages.link())).to.deep.equal(things('a', 'b'))
      }
      expect(lines.filter((line) => line.includes('names'))).to.deep.equal(
        [otherUrl, 'https://gateway.test'].map(
          (origin) => `GET /v1/link: the link to the next page names ${origin}; its cursor is sent to ${url}`,
        ),
      )
      for (const link of [
        `/${id}/v1/other?cursor=x`,
        `/${id}/v1/link`,
        `/${id}/v1/link?cursor=`,
        'http://',
        'javascript:x',
      ]) {
        await respondWith({ body: { data: things('a'), next_page: link } })
        expect((await rejectionOf(ApiError, collect(pages.link()))).message).to.include('link to the next page')
      }
      expect((await seen()).every(({ origin }) => origin === 'main')).to.equal(true)
    },
  },
  {
    name: 'no page is fetched before it is needed, and none after break',
    async run({ createClient, respondWith, seen }) {
      await respondWith(...['x', 'y', 'z'].map((next) => ({ body: { data: things(`${next}1`, `${next}2`), next } })))
      const list = createClient().pages.cursor()
      await list
      expect(await seen()).to.have.length(1)
      let rows = 0
      for await (const _ of list) {
        rows++
        expect(await seen()).to.have.length(Math.ceil(rows / 2))
        if (rows === 4) break
      }
      expect(await seen()).to.have.length(2)
    },
  },
  {
    name: 'pages() walks the pages, of a call and of a page, more than once',
    async run({ createClient, respondWith }) {
      const body = [{ body: { data: things('a'), next: 'x' } }, { body: { data: things('b') } }]
      await respondWith(...body)
      const list = createClient().pages.cursor()
      expect((await collect(list.pages())).map(({ data }) => data)).to.deep.equal([things('a'), things('b')])
      await respondWith(...body.slice(1))
      const first = await list
      const [, second] = await collect(first.pages())
      expect(await collect(second ?? ([].values() as never))).to.deep.equal(things('b'))
      expect(await collect(first)).to.deep.equal(things('a', 'b'))
    },
  },
  {
    name: 'fields called pages, data or __proto__ do not break a page',
    async run({ createClient, respondWith }) {
      await respondWith({ body: '{"data":[{"id":"a"}],"pages":7,"__proto__":{"polluted":true}}' })
      const page = await createClient().things.list()
      expect(await collect(page.pages())).to.have.length(1)
      expect(Reflect.get({}, 'polluted')).to.equal(undefined)
      expect(Object.getPrototypeOf(page)).to.equal(Object.prototype)
    },
  },
  {
    name: 'an error on a later page comes after the rows of the earlier ones, and the signal ends the walk',
    async run({ createClient, respondWith }) {
      const { pages } = createClient()
      await respondWith({ body: { data: things('a'), next: 'x' } }, { status: 404 })
      const rows: Thing[] = []
      expect(
        (
          await rejection(
            (async () => {
              for await (const row of pages.cursor()) rows.push(row)
            })(),
          )
        ).name,
      ).to.equal('NotFoundError')
      expect(rows).to.deep.equal(things('a'))
      const controller = new AbortController()
      await respondWith({ body: { data: things('a'), next: 'x' } })
      const reason = new RangeError('enough')
      const walk = async () => {
        for await (const _ of pages.cursor({}, { signal: controller.signal })) controller.abort(reason)
      }
      expect(await rejection(walk())).to.equal(reason)
    },
  },
  {
    name: 'a walk over 2,000 pages',
    // Enough once: it looks for a cost per page that grows, which is no runtime's own.
    only: ['node'],
    async run({ createClient }) {
      let page = 0
      const fetch = async () =>
        Response.json({ data: things(String(page)), next: page === 2_000 ? null : `c${++page}` })
      const started = performance.now()
      expect(await collect(createClient({ fetch }).pages.cursor())).to.have.length(2_001)
      expect(performance.now() - started).to.be.below(5_000)
    },
  },
]
