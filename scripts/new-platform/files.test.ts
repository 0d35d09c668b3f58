import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { generate } from '@agent-clients/generator'
import { lintSpec } from '@agent-clients/generator/lint'
import { readSpec } from '@agent-clients/generator/model'
import { afterAll, expect, test } from 'vitest'
import { root } from '../command/run.ts'
import { platformSections } from '../readme/documented-files.ts'
import { fillSections } from '../readme/fill-sections.ts'
import { newPlatformFiles } from './files.ts'

const files = newPlatformFiles(root, 'agento', 'acme-bots')
const folder = mkdtempSync(join(tmpdir(), 'new-platform-'))
afterAll(() => rmSync(folder, { recursive: true }))
const file = join(folder, 'acme-bots.yaml')
writeFileSync(file, files.get('specs/acme-bots.yaml') ?? '')
const { source, spec } = readSpec(file)

test('the new spec passes the linter and can be generated from', async () => {
  expect(await lintSpec(source, file)).toEqual([])
  expect(spec.operations.map(({ id }) => id)).toEqual(['agents.list'])
  const generated = await generate(spec)
  expect(generated.get('client.ts')).toContain('export function createAcmeBotsClient(')
  expect(generated.get('platform.ts')).toContain("env: 'ACME_BOTS'")
})

test('no example of the new spec passes for one that a documentation prints', () => {
  const contents = spec.operations.flatMap(({ responses }) => responses.flatMap((response) => response.contents))
  const examples = contents.flatMap((content) => content.examples)
  expect(examples).toHaveLength(3)
  expect(examples.filter(({ inferred }) => !inferred)).toEqual([])
})

test('the new README has a place for all that is generated', () => {
  const readme = fillSections(files.get('packages/acme-bots/README.md') ?? '', platformSections(spec))
  expect(readme).toContain('ACME_BOTS_BASE_URL=http://127.0.0.1:4010/acme-bots')
})

test('the new package mentions its model nowhere', () => {
  for (const [path, content] of files) {
    expect(path).not.toContain('agento')
    expect(content, path).not.toMatch(/agento/i)
  }
})
