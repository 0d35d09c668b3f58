import { expect, it } from 'vitest'
import { nextQuery } from './next-page.ts'
import type { ListRoute } from './platform.ts'

const link: ListRoute = { style: 'link', items: ['data'], parameter: 'cursor', next: ['next'] }

it('takes links that name the platform’s own address, when the client talks to a proxy or a mock', () => {
  const place = { url: 'http://127.0.0.1:4010/fleek/api/v1/agents/a1/logs?size=1', server: 'https://api.platform.test' }
  const next = (url: string) => nextQuery(link, { next: url }, 1, 0, { size: 1 }, place)
  expect(next('https://api.platform.test/api/v1/agents/a1/logs?cursor=x')).toEqual({ size: 1, cursor: 'x' })
  // As documentation prints it.
  expect(next('https://api.platform.test/api/v1/agents/{agentId}/logs?cursor=x')).toEqual({ size: 1, cursor: 'x' })
  expect(next('http://127.0.0.1:4010/fleek/api/v1/agents/a1/logs?cursor=x')).toEqual({ size: 1, cursor: 'x' })
  for (const foreign of [
    'https://evil.test/api/v1/agents/a1/logs',
    'https://api.platform.test/api/v1/agents/a2/logs',
    'https://api.platform.test/a/b/c/d/e/f/g/h',
  ]) {
    expect(next(`${foreign}?cursor=x`)).toBeInstanceOf(Error)
  }
  const elsewhere = { ...place, server: 'https://' }
  expect(
    nextQuery(link, { next: 'https://api.platform.test/api/v1/agents/a1/logs?cursor=x' }, 1, 0, {}, elsewhere),
  ).toBeInstanceOf(Error)
})

it('a list whose spec names no parameter has no next page', () => {
  expect(nextQuery({ style: 'cursor', items: [] }, {}, 1, 0, {}, { url: '', server: '' })).toBeUndefined()
  expect(
    nextQuery({ style: 'cursor', items: [], parameter: 'cursor' }, { next: 'x' }, 1, 0, {}, { url: '', server: '' }),
  ).toBeUndefined()
})

it('a position that is no number counts as the beginning', () => {
  const query = (style: 'offset' | 'page', given: unknown) =>
    nextQuery({ style, items: [], parameter: 'at' }, [], 10, 0, { at: given }, { url: '', server: '' })
  expect(query('offset', undefined)).toEqual({ at: 10 })
  expect(query('page', 'x')).toEqual({ at: 2 })
})
