import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createTestClient } from '../../test/test-client.ts'

const scalar = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }).filter((text) => !/\p{Surrogate}/u.test(text)),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
)

test('query values arrive as they were, through the client and the URL (10,000 cases)', async () => {
  let url = ''
  const client = createTestClient({
    apiKey: 'test-key',
    baseUrl: 'https://api.test/base',
    fetch: async (input) => {
      url = String(input)
      return Response.json({ data: [] })
    },
  })
  await fc.assert(
    fc.asyncProperty(fc.array(scalar, { maxLength: 4 }), fc.option(scalar, { nil: undefined }), async (q, teamId) => {
      await client.things.list({ q, teamId })
      const { origin, pathname, searchParams, hash } = new URL(url)
      expect(`${origin}${pathname}${hash}`).toBe('https://api.test/base/v1/things')
      expect(searchParams.getAll('q')).toEqual(q.map(String))
      expect(searchParams.getAll('teamId')).toEqual(teamId === undefined ? [] : [String(teamId)])
      expect([...searchParams]).toHaveLength(q.length + (teamId === undefined ? 0 : 1))
    }),
    { numRuns: 10_000 },
  )
})
