import { topics } from '../../../packages/core/test/cases/index.ts'
import type { Case, Runtime } from '../../../packages/core/test/case.ts'
import { type HostileUrls, runCase, runsOn } from '../../../packages/core/test/run-case.ts'
import type { CaseResult } from './case-result.ts'
import { describeError } from './describe-error.ts'
import { onUnhandledRejection } from './on-unhandled-rejection.ts'

/** What a runtime is told; esbuild writes it into the bundle in place of `SUITE`, because not every runtime has arguments. */
export interface SuiteOptions {
  runtime: Runtime
  hostile: HostileUrls
  /** Takes each {@link CaseResult} by POST, and nothing at all when the last one is through. */
  reportTo: string
  /** Only cases with this text in their names run. @default all */
  filter: string
  /** How many cases run at a time. */
  concurrency: number
  /** Milliseconds after which a case counts as stuck. */
  caseTimeout: number
}

/** Runs the cases inside the runtime under test, a few at a time, and reports each one as soon as it is over. */
export async function runSuite({
  runtime,
  hostile,
  reportTo,
  filter,
  concurrency,
  caseTimeout,
}: SuiteOptions): Promise<void> {
  // Read once: a case may not take the reports along when it replaces fetch.
  const { fetch } = globalThis
  const post = async (body: string): Promise<void> =>
    void (await (await fetch(reportTo, { method: 'POST', body })).text())
  const report = (result: CaseResult): Promise<void> => post(JSON.stringify(result))

  const running = new Set<string>()
  onUnhandledRejection((reason) => {
    const name = `no unhandled rejection (during ${[...running].join(' / ')})`
    void report({ name, outcome: 'failed', error: describeError(reason) })
  })
  async function run(name: string, one: Case): Promise<CaseResult> {
    if (!runsOn(one, runtime)) return { name, outcome: 'not applicable', reason: `only on ${one.only?.join(', ')}` }
    running.add(name)
    try {
      await withTimeout(runCase(one, hostile, runtime), caseTimeout)
      return { name, outcome: 'passed' }
    } catch (error) {
      return { name, outcome: 'failed', error: describeError(error) }
    } finally {
      running.delete(name)
    }
  }
  // Shared by the workers below, each of which takes the next case when it is free.
  const queue = Object.entries(topics)
    .flatMap(([topic, cases]) => cases.map((one) => ({ name: `${topic}: ${one.name}`, one })))
    .values()
  async function work(): Promise<void> {
    for (const { name, one } of queue) if (name.includes(filter)) await report(await run(name, one))
  }
  await Promise.all(Array.from({ length: concurrency }, work))
  // What the last case left behind may be rejected a moment later.
  await new Promise((resolve) => setTimeout(resolve, 50))
  await post('')
}

async function withTimeout(promise: Promise<void>, milliseconds: number): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const stuck = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`The case was not over after ${milliseconds} ms.`)), milliseconds)
  })
  try {
    await Promise.race([promise, stuck])
  } finally {
    clearTimeout(timer)
  }
}
