import { join } from 'node:path'
import { operationsOf, specsFolder } from '@agent-clients/specs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { generatePlatform } from '../generate/generate-platform.ts'
import { lintSpec } from '../lint/lint-spec.ts'
import { newPlatformFiles } from './files.ts'

const files = newPlatformFiles(join(specsFolder, '..'), 'agento', 'acme-bots')

test('the new spec passes the linter and can be generated from', async () => {
  const source = files.get('specs/acme-bots.yaml') ?? ''
  expect(await lintSpec(source, 'specs/acme-bots.yaml')).toEqual([])
  const document = parse(source)
  expect(operationsOf(document).map(({ id }) => id)).toEqual(['agents.list'])
  const generated = await generatePlatform({ platform: 'acme-bots', file: 'specs/acme-bots.yaml', source, document })
  expect(generated.get('client.ts')).toContain('export function createAcmeBotsClient(')
  expect(generated.get('platform.ts')).toContain("env: 'ACME_BOTS'")
})

test('the new package mentions its model nowhere', () => {
  for (const [path, content] of files) {
    expect(path).not.toContain('agento')
    expect(content, path).not.toMatch(/agento/i)
  }
})
