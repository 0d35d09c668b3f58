import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readSpec, readSpecs } from './read-spec.ts'

const folder = mkdtempSync(join(tmpdir(), 'specs-'))
const source = `openapi: 3.1.0
info: { title: Zeta API, version: 1.0.0, x-status: { state: live, note: '' } }
servers: [{ url: https://api.zeta.test }]
x-error: { message: /message }
paths: {}
components: { securitySchemes: {}, schemas: {} }
`

beforeAll(() => {
  writeFileSync(join(folder, 'zeta.yaml'), source)
  writeFileSync(join(folder, 'alpha.yaml'), 'openapi: 3.1.0\n')
  writeFileSync(join(folder, 'notes.md'), '# Notes\n')
})
afterAll(() => rmSync(folder, { recursive: true }))

test('the specs of a folder are its YAML files, in alphabetical order', () => {
  expect(readSpecs(folder).map(({ name }) => name)).toEqual(['alpha', 'zeta'])
})

test('a spec has its file, its text and a model, which is made once', () => {
  const file = join(folder, 'zeta.yaml')
  const read = readSpec(file)
  expect(read).toMatchObject({ name: 'zeta', file, source, spec: { name: 'zeta', title: 'Zeta API', operations: [] } })
  expect(read.spec).toBe(read.spec)
})

test('a file that is not YAML is refused with its place', () => {
  const file = join(folder, 'broken.yaml')
  writeFileSync(file, 'openapi: 3.1.0\ninfo: [\n')
  expect(() => readSpec(file)).toThrow(/broken\.yaml: .* at line \d+, column \d+/)
})
