import { type OpenApiDocument, operationsOf, type SecurityRequirement, type SecurityScheme } from '@agent-clients/specs'
import { expect, test } from 'vitest'
import { acmeDocument } from '../testing/acme-spec.ts'
import { credentialViolations } from './credentials.ts'

const securitySchemes: Record<string, SecurityScheme> = {
  bearer: { type: 'http', scheme: 'bearer' },
  token: { type: 'apiKey', in: 'header', name: 'Authorization', 'x-auth-prefix': 'Token' },
  header: { type: 'apiKey', in: 'header', name: 'X-Api-Key' },
  query: { type: 'apiKey', in: 'query', name: 'key' },
  cookie: { type: 'apiKey', in: 'cookie', name: 'session' },
}
const document: OpenApiDocument = { ...acmeDocument, components: { ...acmeDocument.components, securitySchemes } }

function violations(
  security: SecurityRequirement[],
  headers: Record<string, string>,
  query: Record<string, string> = {},
) {
  const [operation] = operationsOf(document)
  if (!operation) throw new Error('no operation')
  return credentialViolations(document, { ...operation, security }, { headers, query })
}

test.each([
  ['bearer', { authorization: 'Bearer k' }],
  ['bearer', { authorization: 'bearer k' }],
  ['token', { authorization: 'Token k' }],
  ['header', { 'x-api-key': 'k' }],
  ['cookie', { cookie: 'a=b; session=k=1' }],
])('%s takes %j', (scheme, headers) => {
  expect(violations([{ [scheme]: [] }], headers)).toEqual([])
})

test.each([
  ['bearer', {}],
  ['bearer', { authorization: 'k' }],
  ['bearer', { authorization: 'Bearer ' }],
  ['bearer', { authorization: 'Basic k' }],
  ['token', { authorization: 'k' }],
  ['token', { authorization: 'Bearer k' }],
  ['header', { 'x-api-key': '' }],
  ['header', { 'x-api-key': 'Bearer k' }],
  ['header', { authorization: 'Bearer k' }],
  ['cookie', { cookie: 'session=' }],
])('%s refuses %j', (scheme, headers) => {
  expect(violations([{ [scheme]: [] }], headers)).toHaveLength(1)
})

test('a query key', () => {
  expect(violations([{ query: [] }], {}, { key: 'k' })).toEqual([])
  expect(violations([{ query: [] }], {}, { kex: 'k' })).toHaveLength(1)
})

test('requirements are alternatives, the schemes of one belong together', () => {
  expect(violations([{ header: [] }, { bearer: [] }], { authorization: 'Bearer k' })).toEqual([])
  expect(violations([{ header: [], bearer: [] }], { authorization: 'Bearer k' })).toHaveLength(1)
  expect(violations([{ header: [] }, {}], {})).toEqual([])
  expect(violations([], {})).toEqual([])
})

test('says what is expected, never what was sent', () => {
  const [violation] = violations([{ token: [] }], { authorization: 'Bearer s3cret' })
  expect(violation?.message).toBe('The header Authorization has the wrong form; expected: Token <key>')
  expect(JSON.stringify(violation)).not.toContain('s3cret')
})
