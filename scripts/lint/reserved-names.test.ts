import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { isReserved } from './reserved-names.ts'

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
