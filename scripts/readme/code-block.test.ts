import { expect, test } from 'vitest'
import { codeBlocks, isTestFile, sourceOf } from './code-block.ts'

const text = `# Title

\`\`\`sh
npm i x
\`\`\`

\`\`\`ts
import { x } from 'x'
const y = x()

console.log(y)
\`\`\`

\`\`\`ts no-run
y.go()
\`\`\`

\`\`\`ts
import { test } from 'vitest'
\`\`\`
`
const [first, second, third] = codeBlocks('docs/a.md', text)

test('blocks of TypeScript are found, with the line on which their code begins', () => {
  expect(codeBlocks('docs/a.md', text).map(({ place }) => place)).toEqual([
    'docs/a.md:8',
    'docs/a.md:15',
    'docs/a.md:19',
  ])
  expect(text.split('\n')[7]).toBe("import { x } from 'x'")
})

test('a block without an import gets what the first one begins with', () => {
  expect(second && sourceOf(second)).toBe("import { x } from 'x'\nconst y = x()\ny.go()\n")
  expect(first && sourceOf(first)).toBe("import { x } from 'x'\nconst y = x()\n\nconsole.log(y)\n")
})

test('what is not to be run, and what is a test, is told from the rest', () => {
  expect([first, second, third].map((block) => block?.noRun)).toEqual([false, true, false])
  expect([first, second, third].map((block) => block && isTestFile(block))).toEqual([false, false, true])
})
