import { expect, test } from 'vitest'
import { trafficOperation, trafficSpec } from '../testing/traffic-spec.ts'
import { SecretNames } from './secret-names.ts'

const names = new SecretNames([trafficSpec])

test("a platform's own credentials are known beside those that are called so everywhere", () => {
  expect(['X-Acme', 'authorization', 'x-api-key', 'accept'].map((name) => names.isHeader(name))).toEqual([
    true,
    true,
    true,
    false,
  ])
  expect(['acme', 'token', 'session', 'limit'].map((name) => names.isQuery(name))).toEqual([true, true, false, false])
})

test('of what was sent the whole value, the key after its word and the values of cookies are credentials', () => {
  const headers = {
    authorization: ['Bearer one', 'two'],
    cookie: 'a=three; b=four',
    accept: '*/*',
    'x-acme': undefined,
  }
  expect(names.sentIn(headers, { acme: ['five', 'six'], limit: '7' })).toEqual([
    'Bearer one',
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
  ])
})

test('a field is secret that the spec marks anywhere, itself or by what it refers to', () => {
  const isSecret = names.fieldTest(trafficSpec)
  expect(['word', 'note', 'password', 'user'].map(isSecret)).toEqual([true, true, true, false])
  expect(['word', 'user'].map(names.fieldTest(undefined))).toEqual([true, false])
  expect(['word', 'password'].map(new SecretNames([]).fieldTest(undefined))).toEqual([false, true])
})

test('whether a body may hold a secret', () => {
  const [content] = trafficOperation('things.create').requestBody?.contents ?? []
  const [page] = trafficOperation('things.proxy').errors.flatMap(({ contents }) => contents)
  expect(names.mayBeIn([undefined, content?.schema])).toBe(true)
  expect(names.mayBeIn([undefined, page?.schema])).toBe(false)
})
