import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { brokenLinks } from './broken-links.ts'

const root = mkdtempSync(join(tmpdir(), 'links-'))
afterAll(() => rmSync(root, { recursive: true }))
mkdirSync(join(root, 'docs'))
writeFileSync(join(root, 'LICENSE'), '')
writeFileSync(join(root, 'docs', 'a.md'), '# The `first` one, again\n\n```sh\n# not a heading\n```\n')

test('links to files and headings that are not there are found', () => {
  writeFileSync(
    join(root, 'b.md'),
    [
      '[ok](LICENSE) [ok](docs) [ok](docs/a.md#the-first-one-again) [ok](https://example.com/x) `[code](no)`',
      '```',
      '[code](no)',
      '```',
      '[gone](docs/c.md) [gone](docs/a.md#not-a-heading) [gone](#here)',
    ].join('\n'),
  )
  expect(brokenLinks(root, 'b.md')).toEqual(['b.md:5 docs/c.md', 'b.md:5 docs/a.md#not-a-heading', 'b.md:5 #here'])
})

test('links start at the file that they stand in', () => {
  writeFileSync(join(root, 'docs', 'd.md'), '[ok](../LICENSE) [gone](LICENSE)')
  expect(brokenLinks(root, 'docs/d.md')).toEqual(['docs/d.md:1 LICENSE'])
})
