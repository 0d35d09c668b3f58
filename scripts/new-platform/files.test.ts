import { join } from 'node:path'
import { type OpenApiDocument, operationsOf, specsFolder } from '@agent-clients/specs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { generatePlatform } from '../generate/generate-platform.ts'
import { platformSections } from '../docs/documented-files.ts'
import { fillSections } from '../docs/fill-sections.ts'
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

test('no example of the new spec passes for one that a documentation prints', () => {
  const document: OpenApiDocument = parse(files.get('specs/acme-bots.yaml') ?? '')
  const contents = operationsOf(document).flatMap(({ responses }) => responses.flatMap((response) => response.contents))
  const examples = contents.flatMap((content) => content.examples)
  expect(examples).toHaveLength(3)
  expect(examples.filter((example) => !example['x-inferred'])).toEqual([])
})

test('the new README has a place for all that is generated', () => {
  const source = files.get('specs/acme-bots.yaml') ?? ''
  const spec = {
    platform: 'acme-bots',
    file: 'specs/acme-bots.yaml',
    source,
    document: parse(source) as OpenApiDocument,
  }
  const readme = fillSections(files.get('packages/acme-bots/README.md') ?? '', platformSections(spec))
  expect(readme).toContain('ACME_BOTS_BASE_URL=http://127.0.0.1:4010/acme-bots')
})

test('the new package mentions its model nowhere', () => {
  for (const [path, content] of files) {
    expect(path).not.toContain('agento')
    expect(content, path).not.toMatch(/agento/i)
  }
})
