import * as core from '@agent-clients/core'
import { specsFolder } from '@agent-clients/specs'
import { expect, test } from 'vitest'
import { generate } from '../../generate.ts'
import { readSpecs } from '../../model/index.ts'
import { isClientOption, isReserved } from './reserved-names.ts'

test('whatever the clients share is reserved: classes as well as types', () => {
  const shared = [...Object.keys(core), 'ApiPromise', 'ClientOptions', 'Page', 'Result']
  expect(shared).toContain('ApiError')
  expect(shared.filter((name) => !isReserved(name))).toEqual([])
})

test.for(['apiKey', 'dangerouslyAllowBrowser', 'signal', 'idleTimeout', 'idempotencyKey', 'validate'])(
  'every client, or some call, can be given %s, so that no option of a spec is called that',
  (name) => {
    expect(isClientOption(name)).toBe(true)
  },
)

test.for(['teamId', 'zone', 'constructor'])('%s is free for an option of a spec', (name) => {
  expect(isClientOption(name)).toBe(false)
})

test('whatever the generated files call their own is reserved', async () => {
  for (const { spec } of readSpecs(specsFolder)) {
    const source = (await generate(spec)).get('types.ts') ?? ''
    const helpers = [...source.matchAll(/^(?:type|interface) (\w+)/gm)].map(([, name = '']) => name)
    expect(helpers.filter((name) => !isReserved(name))).toEqual([])
  }
})

test.for([
  'Error',
  'File',
  'Blob',
  'Request',
  'Response',
  'Headers',
  'Event',
  'Map',
  'Set',
  'Date',
  'Record',
  'AgentoClient',
  'AgentsResource',
])('%s is reserved', (name) => {
  expect(isReserved(name)).toBe(true)
})

test.for(['Agent', 'ErrorBody', 'LogLine', 'ClientSummary'])('%s is free', (name) => {
  expect(isReserved(name)).toBe(false)
})
