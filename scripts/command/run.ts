import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { specsFolder } from '@agent-clients/specs'

export const root = join(specsFolder, '..')

/** No tool of this repository reports to anyone. */
export const quietEnvironment = {
  ...process.env,
  DO_NOT_TRACK: '1',
  TURBO_TELEMETRY_DISABLED: '1',
  REDOCLY_TELEMETRY: 'off',
}

/**
 * Runs a command of the workspace in its root, its output going where ours goes.
 * @returns its exit code
 */
export function run(command: string, args: string[], environment: Record<string, string> = {}): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', env: { ...quietEnvironment, ...environment } })
    child.once('error', reject)
    child.once('exit', (code) => resolve(code ?? 1))
  })
}
