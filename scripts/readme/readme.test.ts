import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readSpecs } from '@agent-clients/generator/model'
import { startMock } from '@agent-clients/mock'
import { specsFolder } from '@agent-clients/specs'
import { expect, test } from 'vitest'
import { root } from '../command/run.ts'
import { documentedFiles } from './documented-files.ts'
import { mockBaseUrl } from './mock-base-url.ts'
import { runProgram } from './run-program.ts'

const specs = readSpecs(specsFolder).map(({ spec }) => spec)
const script = join(root, 'scripts', 'readme', 'index.ts')

test('the READMEs say what the specs say', async () => {
  const { code, output } = await runProgram([script, '--check'], root)
  expect(output).toBe('READMEs are up to date\n')
  expect(code).toBe(0)
})

test.for(specs)('the README of $name has a row for each operation', ({ name, operations }) => {
  const readme = documentedFiles(root, specs).find(({ path }) => path === `packages/${name}/README.md`)
  for (const { id, method, path } of operations) {
    const row = readme?.wanted.split('\n').find((line) => line.startsWith(`| \`${id}(`))
    expect(row, id).toContain(`${method} ${path}`)
  }
})

test('the base URLs of the mock are those that it serves', async () => {
  await using mock = await startMock({ listen: false })
  const paths = (urls: string[]) => urls.map((url) => new URL(url).pathname)
  expect(paths(specs.map(mockBaseUrl))).toEqual(paths(specs.map(({ name }) => mock.baseUrls[name] ?? '')))
})

test('a README that was changed between the markers is found', () => {
  const copy = mkdtempSync(join(tmpdir(), 'readme-'))
  for (const { path } of documentedFiles(root, specs)) cpSync(join(root, path), join(copy, path))
  const readme = join(copy, 'README.md')
  writeFileSync(readme, readFileSync(readme, 'utf8').replace('@agent-clients/agento`](', '@agent-clients/other`]('))
  const stale = documentedFiles(copy, specs).filter(({ current, wanted }) => current !== wanted)
  expect(stale.map(({ path }) => path)).toEqual(['README.md'])
  rmSync(readme)
  expect(() => documentedFiles(copy, specs)).toThrow('README.md is missing. Write it, with markers for platforms.')
  rmSync(copy, { recursive: true })
})

test('an unknown option ends with an error', async () => {
  const { code, output } = await runProgram([script, '--chekc'], root)
  expect(code).toBe(2)
  expect(output).toContain("Unknown option '--chekc'")
})
