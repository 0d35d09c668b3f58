import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import type { BlocksFolder } from './blocks-folder.ts'
import type { CodeBlock } from './code-block.ts'
import { runProgram } from './run-program.ts'

/**
 * Type-checks all blocks at once.
 * @param root the folder whose TypeScript to use
 * @returns what is wrong with each block that something is wrong with, at its place in the Markdown file
 */
export async function typeErrors(root: string, { path, files }: BlocksFolder): Promise<Map<CodeBlock, string[]>> {
  const manifest = createRequire(join(root, 'package.json')).resolve('typescript/package.json')
  const { code, output } = await runProgram(
    [join(dirname(manifest), 'bin', 'tsc'), '-p', path, '--pretty', 'false'],
    path,
  )
  const errors = new Map<CodeBlock, string[]>()
  const byName = new Map([...files].map(([block, file]) => [relative(path, file), block]))
  for (const [, name = '', line, message = ''] of output.matchAll(/^([^\s(]+)\((\d+),\d+\): error (.*(?:\n .*)*)/gm)) {
    const block = byName.get(name)
    if (!block) throw new Error(`The type-check failed outside the code blocks:\n${output}`)
    const lineInFile = block.line + Number(line) - 1 - block.preamble.length
    errors.set(block, [...(errors.get(block) ?? []), `${block.file}:${lineInFile} ${message}`])
  }
  if (code !== 0 && errors.size === 0) throw new Error(`The type-check of the code blocks failed:\n${output}`)
  return errors
}
