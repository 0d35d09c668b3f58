/** A TypeScript example, in a Markdown file or in what hovers show. */
export interface CodeBlock {
  /** `README.md:12`: the file, and the line on which the code begins. */
  place: string
  file: string
  line: number
  /** Lines that stand before the code because it needs them: those of the file's first block, up to its first empty line. */
  preamble: string[]
  code: string
  /** Whether it is only type-checked: `ts no-run`. */
  noRun: boolean
}

/** The blocks of a Markdown file that are marked as `ts`. */
export function codeBlocks(file: string, text: string): CodeBlock[] {
  let preamble: string[] | undefined
  return [...text.matchAll(/^```ts\b([^\n]*)\n([^]*?)^```$/gm)].map(({ index, 1: info = '', 2: code = '' }) => {
    const line = text.slice(0, index).split('\n').length + 1
    const hasImport = /^import\b/m.test(code)
    preamble ??= code.split('\n\n')[0]?.trimEnd().split('\n') ?? []
    return {
      place: `${file}:${line}`,
      file,
      line,
      code,
      preamble: hasImport ? [] : preamble,
      noRun: info.trim() === 'no-run',
    }
  })
}

/** The block as a module of its own. */
export function sourceOf({ preamble, code }: CodeBlock): string {
  return `${preamble.map((line) => `${line}\n`).join('')}${code}`
}

/** Whether the block is a test file of vitest's. */
export function isTestFile({ code }: CodeBlock): boolean {
  return /from 'vitest'/.test(code)
}
