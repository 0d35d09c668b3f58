import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { run } from './run.ts'

const valid = new URL('fixture/valid-spec.yaml', import.meta.url)
const root = mkdtempSync(join(tmpdir(), 'lint-'))
const folder = join(root, 'specs')
let printed = ''

beforeAll(() => {
  const collect = (text: string | Uint8Array) => Boolean((printed += String(text)))
  vi.spyOn(process.stdout, 'write').mockImplementation(collect)
  vi.spyOn(process.stderr, 'write').mockImplementation(collect)
  mkdirSync(folder)
  copyFileSync(valid, join(folder, 'robots.yaml'))
  writeFileSync(join(folder, 'tired.yaml'), readFileSync(valid, 'utf8').replace('operationId: robots.talk', 'operationId: talk'))
})
afterEach(() => {
  printed = ''
})
afterAll(() => {
  vi.restoreAllMocks()
  rmSync(root, { recursive: true })
})

test('a spec without problems', async () => {
  expect(await run(['robots'], folder)).toBe(0)
  expect(printed).toBe('1 spec, 4 operations, 0 problems\n')
})

test('a problem is printed with file, line and rule', async () => {
  expect(await run([], folder)).toBe(1)
  const line =
    readFileSync(join(folder, 'tired.yaml'), 'utf8')
      .split('\n')
      .findIndex((text) => text.includes('operationId: talk')) + 1
  expect(printed).toMatch(/^specs\/tired\.yaml:$/m)
  expect(printed).toMatch(new RegExp(`^ +${line}:7 +error +specs/operation-id-dotted +operationId "talk" is not`, 'm'))
  expect(printed).toMatch(/\n2 specs, 8 operations, 1 problem\n$/)
})

test('a platform that there is not', async () => {
  expect(await run(['robot'], folder)).toBe(2)
  expect(printed).toBe('There is no spec of robot; there are robots, tired.\n')
})

test('an option that there is not', async () => {
  expect(await run(['--fix'], folder)).toBe(2)
  expect(printed).toContain('--fix')
})

test('a file that is not YAML', async () => {
  writeFileSync(join(folder, 'wrong.yaml'), 'openapi: [')
  expect(await run([], folder)).toBe(2)
  expect(printed).toContain('wrong.yaml')
  rmSync(join(folder, 'wrong.yaml'))
})

test('the help', async () => {
  expect(await run(['--help'], folder)).toBe(0)
  expect(printed).toContain('node lint/index.ts [platform…]')
})
