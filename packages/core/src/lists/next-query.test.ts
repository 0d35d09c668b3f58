import { expect, test } from 'vitest'
import { nextQuery } from './next-query.ts'
import type { ListRoute } from '../platform/platform.ts'

const nowhere = { url: '', path: '', note: () => {} }
const link: ListRoute = { style: 'link', items: ['data'], parameter: 'cursor', next: ['next'] }

test('takes the cursor of a link whatever host, scheme and prefix it names, and says that they are others', () => {
  const notes: string[] = []
  const place = {
    url: 'http://127.0.0.1:4010/fleek/api/v1/agents/a%3A1/logs?size=1',
    path: '/api/v1/agents/{id}/logs',
    note: (what: string) => notes.push(what),
  }
  const next = (url: string) => nextQuery(link, { next: url }, 1, 0, { size: 1 }, place)
  for (const same of [
    'http://127.0.0.1:4010/fleek/api/v1/agents/a%3A1/logs?cursor=x',
    '/fleek/api/v1/agents/a:1/logs/?cursor=x',
    '?cursor=x',
  ])
    expect(next(same), same).toEqual({ size: 1, cursor: 'x' })
  expect(notes).toEqual([])
  for (const [url, origin] of [
    ['https://api.platform.test/api/v1/agents/a:1/logs', 'https://api.platform.test'],
    ['https://127.0.0.1:4010/fleek/api/v1/agents/a%3a1/logs', 'https://127.0.0.1:4010'],
    ['http://internal:8080/other/prefix/api/v1/agents/a%3A1/logs', 'http://internal:8080'],
    // As documentation prints it.
    ['https://api.platform.test/api/v1/agents/{agentId}/logs', 'https://api.platform.test'],
  ] as const) {
    notes.length = 0
    expect(next(`${url}?cursor=x&size=9&evil=1`), url).toEqual({ size: 1, cursor: 'x' })
    expect(notes).toEqual([`the link to the next page names ${origin}; its cursor is sent to http://127.0.0.1:4010`])
  }
})

test('takes no cursor of a link to another list', () => {
  const place = { url: 'https://api.test/api/v1/agents/a1/logs', path: '/api/v1/agents/{id}/logs', note: () => {} }
  for (const path of [
    '/api/v1/agents/a2/logs',
    '/api/v1/agents/a1',
    '/logs',
    '/a/b/c/d/e/f/g/h',
    '/api/v1/agents/%zz/logs',
    '/',
  ])
    expect(nextQuery(link, { next: `${path}?cursor=x` }, 1, 0, {}, place), path).toEqual(
      new Error(`has a link to the next page that leads to another list, ${path}`),
    )
})

test('a list whose spec names no parameter has no next page', () => {
  expect(nextQuery({ style: 'cursor', items: [] }, {}, 1, 0, {}, nowhere)).toBeUndefined()
  expect(
    nextQuery({ style: 'cursor', items: [], parameter: 'cursor' }, { next: 'x' }, 1, 0, {}, nowhere),
  ).toBeUndefined()
})

test('a position that is no number counts as the beginning', () => {
  const query = (style: 'offset' | 'page', given: unknown) =>
    nextQuery({ style, items: [], parameter: 'at' }, [], 10, 0, { at: given }, nowhere)
  expect(query('offset', undefined)).toEqual({ at: 10 })
  expect(query('page', 'x')).toEqual({ at: 2 })
})
