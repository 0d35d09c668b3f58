import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { TestRuntime } from './test-runtime.ts'

/** Whether a runtime is on this machine: its version, or why it cannot be used and what to do about it. */
export type Found = { version: string } | { missing: string }

export async function findRuntime({ program, expectedVersion = '', remedy }: TestRuntime): Promise<Found> {
  let output: string
  try {
    output = (await promisify(execFile)(program, ['--version'])).stdout
  } catch (error) {
    const reason =
      error instanceof Error && 'code' in error && error.code === 'ENOENT' ? `there is no ${program}` : String(error)
    return { missing: `${reason} (${remedy})` }
  }
  if (!output.startsWith(expectedVersion)) return { missing: `${program} is ${output.trim()} (${remedy})` }
  return { version: /\d[\w.-]*/.exec(output)?.[0] ?? 'unknown' }
}
