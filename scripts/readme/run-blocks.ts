import { globSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { BlocksFolder } from './blocks-folder.ts'
import { type CodeBlock, isTestFile } from './code-block.ts'
import { type Outcome, runProgram } from './run-program.ts'

/**
 * Runs every block that is to be run, each in a process of its own, two at a time.
 * @returns at once; an outcome per block, in the order in which they are run
 */
export function runBlocks(
  { path, files }: BlocksFolder,
  environment: Record<string, string>,
): Map<CodeBlock, Promise<Outcome>> {
  const outcomes = new Map<CodeBlock, Promise<Outcome>>()
  // The blocks are dealt to them in turn.
  const lanes: Promise<unknown>[] = [Promise.resolve(), Promise.resolve()]
  for (const [block, file] of files) {
    if (block.noRun) continue
    const args = isTestFile(block) ? [vitestIn(path), 'run', basename(file)] : [file]
    const lane = outcomes.size % lanes.length
    const outcome = (lanes[lane] ?? Promise.resolve()).then(() => runProgram(args, path, environment))
    lanes[lane] = outcome
    outcomes.set(block, outcome)
  }
  return outcomes
}

function vitestIn(path: string): string {
  const [file] = globSync('node_modules/vitest/vitest.mjs', { cwd: path })
  if (!file) throw new Error('vitest is not installed; run `pnpm install`.')
  return join(path, file)
}
