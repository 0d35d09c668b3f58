import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { platformNames } from '@agent-clients/generator'
import { readSpecs } from '@agent-clients/generator/model'
import { type MockServer, startMock } from '@agent-clients/mock'
import { specsFolder } from '@agent-clients/specs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { root } from '../command/run.ts'
import { createBlocksFolder } from './blocks-folder.ts'
import { brokenLinks } from './broken-links.ts'
import { type CodeBlock, codeBlocks } from './code-block.ts'
import { hoverExamples } from './hover-examples.ts'
import { markdownFiles } from './markdown-files.ts'
import { runBlocks } from './run-blocks.ts'
import type { Outcome } from './run-program.ts'
import { typeErrors } from './type-errors.ts'

const files = markdownFiles(root)
const blocks = [
  ...files.flatMap((file) => codeBlocks(file, readFileSync(join(root, file), 'utf8'))),
  ...readSpecs(specsFolder).map(({ name, spec }) => hoverExamples(root, name, spec)),
]
const named = (chosen: CodeBlock[]) => chosen.map((block) => ({ place: block.place, block }))

describe('code in Markdown and in hovers', () => {
  const folder = createBlocksFolder(root, blocks)
  let mock: MockServer
  let errors: Map<CodeBlock, string[]>
  let outcomes: Map<CodeBlock, Promise<Outcome>>

  beforeAll(async () => {
    mock = await startMock()
    errors = await typeErrors(root, folder)
    outcomes = runBlocks(
      folder,
      Object.fromEntries(
        Object.entries(mock.baseUrls).flatMap(([platform, url]) => {
          const { env } = platformNames(platform)
          return [
            [`${env}_BASE_URL`, url],
            [`${env}_API_KEY`, 'key-0123456789abcdef'],
          ]
        }),
      ),
    )
  }, 60_000)
  afterAll(async () => {
    await mock.close()
    folder[Symbol.dispose]()
  })

  test('there is some', () => {
    expect(blocks.length).toBeGreaterThan(files.length)
  })

  test.for(named(blocks))('$place fits the types', ({ block }) => {
    expect(errors.get(block) ?? []).toEqual([])
  })

  test.for(named(blocks.filter(({ noRun }) => !noRun)))(
    '$place runs',
    { timeout: 60_000 },
    async ({ place, block }) => {
      const outcome = await outcomes.get(block)
      expect(outcome?.code, `${place} printed:\n${outcome?.output}`).toBe(0)
    },
  )
})

test.for(files)('the links of %s lead somewhere', (file) => {
  expect(brokenLinks(root, file)).toEqual([])
})
