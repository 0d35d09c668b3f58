import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { binariesFolder } from './test-runtimes.ts'

const rootPackage = fileURLToPath(new URL('../../package.json', import.meta.url))

/**
 * Installs what `binaries/package.json` lists, by pnpm rather than npm: from its store a second checkout has them in a
 * second. All are optional, so elsewhere than on Linux this succeeds with nothing installed.
 * @throws with pnpm's output when the registry cannot be reached
 */
export async function installBinaries(): Promise<void> {
  const { packageManager }: { packageManager: string } = JSON.parse(readFileSync(rootPackage, 'utf8'))
  await promisify(execFile)('npx', ['-y', packageManager, 'install', '--frozen-lockfile'], { cwd: binariesFolder })
}
