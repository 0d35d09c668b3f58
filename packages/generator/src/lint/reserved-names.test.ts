import { readFileSync } from 'node:fs'
import { readSpecs, specsFolder } from '@agent-clients/specs'
import { expect, test } from 'vitest'
import { generatePlatform } from '../generate/generate-platform.ts'
import { clientOptions, isReserved } from './reserved-names.ts'

test('whatever the clients share is reserved', () => {
  const source = readFileSync(new URL('../../packages/core/src/index.ts', import.meta.url), 'utf8')
  const exported = [...source.matchAll(/export (?:type )?\{([^}]*)\}/g)].flatMap(([, names = '']) =>
    names
      .split(',')
      .map((name) => name.replace(/^\s*type /, '').trim())
      .filter(Boolean),
  )
  expect(exported).toContain('ApiError')
  expect(exported.filter((name) => !isReserved(name))).toEqual([])
})

test('whatever every client can be given is the name of no option of a spec', () => {
  const source = readFileSync(new URL('../../packages/core/src/options/options.ts', import.meta.url), 'utf8')
  const options = [...source.matchAll(/^  (\w+)\?:/gm)].map(([, name = '']) => name)
  expect(options).toContain('apiKey')
  expect(options.filter((name) => !clientOptions.has(name))).toEqual([])
})

test('whatever the generated files call their own is reserved', async () => {
  for (const spec of readSpecs(specsFolder)) {
    const source = (await generatePlatform(spec)).get('types.ts') ?? ''
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
