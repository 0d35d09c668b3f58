import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { HostileUrls } from '../../packages/core/test/run-case.ts'
import { bundleSuite } from './bundle-suite.ts'
import type { CaseResult } from './suite/case-result.ts'
import { type Child, startChild } from './start-child.ts'
import { startCollector } from './start-collector.ts'
import type { TestRuntime } from './test-runtime.ts'

/** Milliseconds after which a case counts as stuck, and a runtime that cannot even say so. */
const caseTimeout = 20_000
const silenceTimeout = 30_000
/** What a program may take to end once the cases are over, in milliseconds. */
const exitTimeout = 5_000

/** Bundles the cases for one runtime and runs them there. A runtime that crashes or gets stuck is a failed result, too. */
export async function runOn(
  runtime: TestRuntime,
  hostile: HostileUrls,
  filter: string,
): Promise<readonly CaseResult[]> {
  const folder = await mkdtemp(join(tmpdir(), `runtimes-${runtime.name}-`))
  const script = join(folder, 'suite.js')
  await using collector = await startCollector(script)
  try {
    const { kind, concurrency } = runtime
    await bundleSuite(
      runtime,
      { runtime: kind, hostile, reportTo: collector.url, filter, concurrency, caseTimeout },
      script,
    )
    await cp(fileURLToPath(new URL('suite/workerd.capnp', import.meta.url)), join(folder, 'workerd.capnp'))
    await using child = startChild(runtime.program, runtime.arguments({ folder, script, page: collector.url }), folder)
    await using silence = watch(collector.heardAt)
    const ending = await Promise.race([collector.ended, child.exited, silence.fallen])
    if (ending === undefined) {
      const left = await leftOpen(runtime, child)
      // Read last: a rejection that nobody handled may be reported while the program ends.
      return [...collector.results, ...left]
    }
    const after = collector.results.at(-1)?.name ?? 'its start'
    const error = `${ending} after ${after}\n${child.output()}`
    return [...collector.results, { name: 'the suite runs to its end', outcome: 'failed', error }]
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

/** A timer or socket that core left behind keeps a program from ending; a page stays open anyway. */
async function leftOpen({ kind }: TestRuntime, child: Child): Promise<CaseResult[]> {
  if (kind === 'browser') return []
  const slow = setTimeout(exitTimeout, `still runs ${exitTimeout} ms after the last case`, { ref: false })
  const ending = await Promise.race([child.exited, slow])
  if (ending === 'ended with exit code 0') return []
  return [{ name: 'the program ends after the last case', outcome: 'failed', error: `${ending}\n${child.output()}` }]
}

function watch(heardAt: () => number): AsyncDisposable & { fallen: Promise<string> } {
  const { promise: fallen, resolve } = Promise.withResolvers<string>()
  const timer = setInterval(() => {
    if (performance.now() - heardAt() > silenceTimeout) resolve(`not heard of for ${silenceTimeout} ms`)
  }, 500)
  return {
    fallen,
    async [Symbol.asyncDispose]() {
      clearInterval(timer)
    },
  }
}
