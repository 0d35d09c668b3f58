import { expect, test } from 'vitest'
import { root } from '../command/run.ts'
import { createBlocksFolder } from './blocks-folder.ts'
import { codeBlocks } from './code-block.ts'
import { typeErrors } from './type-errors.ts'

test('an error is reported at its line in the Markdown file, whatever stands before the block', async () => {
  const blocks = codeBlocks(
    'a.md',
    [
      '```ts',
      "import { startMock } from '@agent-clients/mock'",
      'const mock = await startMock()',
      '',
      'await mock.close()',
      '```',
      '',
      '```ts',
      'mock.reset()',
      "mock.once('agento')",
      '```',
      '',
    ].join('\n'),
  )
  using folder = createBlocksFolder(root, blocks)
  const errors = await typeErrors(root, folder)
  expect([...errors]).toEqual([[blocks[1], [expect.stringMatching(/^a\.md:10 TS2554: Expected 3 arguments/)]]])
}, 30_000)
