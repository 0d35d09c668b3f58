import { expect, test } from 'vitest'
import { trafficSpec } from '../testing/traffic-spec.ts'
import { credentialProblemInWords, credentialProblems, sentCredential } from './credential-problems.ts'

function problems(
  alternatives: string[][],
  headers: Record<string, string>,
  query: Record<string, string | string[]> = {},
) {
  const security = alternatives.map((schemes) =>
    schemes.map((scheme) => {
      const credential = trafficSpec.credentials.get(scheme)
      if (!credential) throw new Error(`There is no ${scheme}.`)
      return { credential, scopes: [] }
    }),
  )
  return credentialProblems({ security }, { headers, query })
}

test.each([
  ['bearer', { authorization: 'Bearer k' }],
  ['bearer', { authorization: 'bearer k' }],
  ['token', { authorization: 'Token k' }],
  ['header', { 'x-acme': 'k' }],
  ['cookie', { cookie: 'a=b; session=k=1' }],
])('%s takes %j', (scheme, headers) => {
  expect(problems([[scheme]], headers)).toEqual([])
})

test.each([
  ['bearer', {}],
  ['bearer', { authorization: 'k' }],
  ['bearer', { authorization: 'Bearer ' }],
  ['bearer', { authorization: 'Basic k' }],
  ['token', { authorization: 'k' }],
  ['token', { authorization: 'Bearer k' }],
  ['header', { 'x-acme': '' }],
  ['header', { 'x-acme': 'Bearer k' }],
  ['header', { authorization: 'Bearer k' }],
  ['cookie', { cookie: 'session=' }],
])('%s refuses %j', (scheme, headers) => {
  expect(problems([[scheme]], headers)).toHaveLength(1)
})

test('a query key', () => {
  expect(problems([['query']], {}, { acme: 'k' })).toEqual([])
  expect(problems([['query']], {}, { acne: 'k' })).toHaveLength(1)
})

test('requirements are alternatives, the schemes of one belong together', () => {
  expect(problems([['header'], ['bearer']], { authorization: 'Bearer k' })).toEqual([])
  expect(problems([['header', 'bearer']], { authorization: 'Bearer k' })).toHaveLength(1)
  expect(problems([['header'], []], {})).toEqual([])
  expect(problems([], {})).toEqual([])
})

test('says what is expected, never what was sent', () => {
  const [problem] = problems([['token']], { authorization: 'Bearer s3cret' })
  expect(problem).toEqual({ in: 'header', name: 'Authorization', isMissing: false, expected: 'Token <key>' })
  expect(problem && credentialProblemInWords(problem)).toBe(
    'The header Authorization has the wrong form; expected: Token <key>',
  )
  const [missing] = problems([['header']], {})
  expect(missing && credentialProblemInWords(missing)).toBe('The header X-Acme is missing; expected: <key>')
})

test('a credential is found in any of the places of a platform', () => {
  const sent = (headers: Record<string, string>, query = {}) =>
    sentCredential(trafficSpec.credentials.values(), { headers, query })
  expect([sent({ authorization: 'Bearer k' }), sent({ cookie: 'session=k' }), sent({}, { acme: ['k', 'l'] })]).toEqual([
    'Bearer k',
    'k',
    'k',
  ])
  expect(sent({ 'x-other': 'k' })).toBe('')
})
