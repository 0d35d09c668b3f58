import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readSpec, readSpecs } from './read-spec.ts'
import { specsFolder } from '../specs-folder.ts'

const folder = mkdtempSync(join(tmpdir(), 'specs-'))

beforeAll(() => {
  writeFileSync(join(folder, 'zeta.yaml'), 'openapi: 3.1.0\n')
  writeFileSync(join(folder, 'alpha.yaml'), 'openapi: 3.1.0\n')
  writeFileSync(join(folder, 'notes.md'), '# Notes\n')
})
afterAll(() => rmSync(folder, { recursive: true }))

test('the specs of a folder are its YAML files, in alphabetical order', () => {
  expect(readSpecs(folder).map(({ platform }) => platform)).toEqual(['alpha', 'zeta'])
})

test('a spec has its file, its text and the document', () => {
  const file = join(folder, 'zeta.yaml')
  expect(readSpec(file)).toEqual({ platform: 'zeta', file, source: 'openapi: 3.1.0\n', document: { openapi: '3.1.0' } })
})

test('a file that is not YAML is refused with its place', () => {
  const file = join(folder, 'broken.yaml')
  writeFileSync(file, 'openapi: 3.1.0\ninfo: [\n')
  expect(() => readSpec(file)).toThrow(/broken\.yaml: .* at line \d+, column \d+/)
})

test('the folder of this repository holds specs', () => {
  expect(readSpecs(specsFolder)).not.toEqual([])
})
