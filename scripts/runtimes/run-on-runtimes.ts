import { availableParallelism } from 'node:os'
import { startHostileServer } from '../../packages/core/test/hostile-server.ts'
import type { HostileUrls } from '../../packages/core/test/run-case.ts'
import { findRuntime } from './find-runtime.ts'
import type { RuntimeReport } from './report-table.ts'
import { runOn } from './run-on.ts'
import type { TestRuntime } from './test-runtime.ts'

/**
 * Runs the cases on these runtimes, a few at a time. Those that npm has are installed before.
 * @param filter only cases with this text in their names
 */
export async function runOnRuntimes(runtimes: readonly TestRuntime[], filter = ''): Promise<RuntimeReport[]> {
  const hostile = await startHostileServer()
  const reports = new Map<TestRuntime, RuntimeReport>()
  // Shared by the workers below, each of which takes the next one when it is free.
  const queue = runtimes.values()
  async function work(): Promise<void> {
    for (const runtime of queue) reports.set(runtime, await reportOn(runtime, hostile, filter))
  }
  try {
    await Promise.all(Array.from({ length: availableParallelism() }, work))
  } finally {
    await hostile.close()
  }
  return runtimes.flatMap((runtime) => reports.get(runtime) ?? [])
}

async function reportOn(runtime: TestRuntime, hostile: HostileUrls, filter: string): Promise<RuntimeReport> {
  const { name } = runtime
  const found = await findRuntime(runtime)
  if ('missing' in found) return { name, ...found }
  const started = performance.now()
  const results = await runOn(runtime, hostile, filter)
  return { name, ...found, results, seconds: (performance.now() - started) / 1000 }
}
