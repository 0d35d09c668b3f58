import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { promisify } from 'node:util'
import { fileURLToPath } from 'node:url'

const rootPackage = fileURLToPath(new URL('../../package.json', import.meta.url))

/**
 * Installs a folder that is a workspace of its own, so that installing the repository does not install what is in it. By pnpm
 * rather than npm: from its store a second checkout has it in a second. The registry is not asked for the pnpm that is here:
 * one out of reach takes a minute to be given up.
 * @throws with pnpm's output when the registry cannot be reached
 */
export async function installSeparately(folder: string): Promise<void> {
  const { packageManager }: { packageManager: string } = JSON.parse(readFileSync(rootPackage, 'utf8'))
  const install = ['--prefer-offline', '-y', packageManager, 'install', '--frozen-lockfile']
  await promisify(execFile)('npx', install, { cwd: folder })
}
