import { expect, test } from 'vitest'
import { isCredentialName, isCredentialQuery } from './credential-names.ts'

const headers = `authorization proxy-authorization x-api-key x-goog-api-key openai-api-key anthropic-api-key x-auth x-auth-token
  x-amz-security-token x-session-token x-user-token x-csrf-token X-XSRF-TOKEN cookie set-cookie x-hub-signature-256
  ocp-apim-subscription-key x-functions-key x-pat authentication dpop`
const fields = `bearerToken userPassword OPENAI_API_KEY env.OPENAI_API_KEY openaiAPIKey apikey clientSecret secrets private_key
  refreshTokens tokenValue password2 passwordConfirmation authCode aws_secret_access_key jwt pin credentials connectionString
  DATABASE_URL mnemonic seedPhrase pem code_verifier`
const plain = `maxTokens max_tokens tokenCount inputTokens tokens totalTokens nextPageToken pageToken tokenType tokenizer code key keyPrefix name
  id sessionId author secretary monkey compass spin design deleteSecrets idempotency-key content-type x-request-id __proto__`

test.each(`${headers} ${fields}`.split(/\s+/))('%s is the name of a credential', (name) => {
  expect(isCredentialName(name)).toBe(true)
})

test.each(plain.split(/\s+/))('%s is not', (name) => {
  expect(isCredentialName(name)).toBe(false)
})

test('in a query so are some that are anything elsewhere', () => {
  expect(
    ['code', 'key', 'sig', 'signature', 'token', 'X-Amz-Signature', 'sid', 'ticket', 'page', 'state', 'sessionId'].map(
      isCredentialQuery,
    ),
  ).toEqual([true, true, true, true, true, true, true, true, false, false, false])
})
