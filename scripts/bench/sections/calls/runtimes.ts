import { findRuntime } from '../../../runtimes/find-runtime.ts'
import { installSeparately } from '../../../command/install-separately.ts'
import { binariesFolder, testRuntimes } from '../../../runtimes/test-runtimes.ts'

const names = new Set(['node22', 'node26', 'bun', 'deno'])

/** The runtimes that npm brings, and how each runs a TypeScript file. */
export async function otherRuntimes(progress: (text: string) => void): Promise<{ name: string; runtime: string[] }[]> {
  progress('installs the runtimes')
  await installSeparately(binariesFolder)
  const runtimes = []
  for (const runtime of testRuntimes.filter(({ name }) => names.has(name))) {
    const found = await findRuntime(runtime)
    if ('missing' in found) progress(`${runtime.name}: ${found.missing}`)
    else
      runtimes.push({ name: `${runtime.kind} ${found.version}`, runtime: [runtime.program, ...commands[runtime.kind]] })
  }
  return runtimes
}

const commands: Record<string, string[]> = { node: [], bun: ['run'], deno: ['run', '--allow-all', '--quiet'] }
