import { topics } from '/tmp/standin/cases.ts'
import type { Runtime } from '../../../packages/core/test/case.ts'
import { type HostileUrls, runCase, runsOn } from '../../../packages/core/test/run-case.ts'
import type { CaseResult } from '../case-result.ts'
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
  /** Milliseconds after which a case counts as stuck. */
  caseTimeout: number
}

/** Runs the cases one after another inside the runtime under test, and reports each one as soon as it is over. */
export async function runSuite({ runtime, hostile, reportTo, filter, caseTimeout }: SuiteOptions): Promise<void> {
  // Read once: a case may not take the reports along when it replaces fetch.
  const { fetch } = globalThis
  const post = async (body: string): Promise<void> => void (await (await fetch(reportTo, { method: 'POST', body })).text())
  const report = (result: CaseResult): Promise<void> => post(JSON.stringify(result))

  let running = 'the first case'
  onUnhandledRejection((reason) => {
    void report({ name: `no unhandled rejection (during ${running})`, outcome: 'failed', error: describeError(reason) })
  })
  for (const [topic, cases] of Object.entries(topics)) {
    for (const one of cases) {
      const name = `${topic}: ${one.name}`
      if (!name.includes(filter)) continue
      if (!runsOn(one, runtime)) {
        await report({ name, outcome: 'not applicable', reason: `only on ${one.only?.join(', ')}` })
        continue
      }
      running = name
      try {
        await withTimeout(runCase(one, hostile, runtime), caseTimeout)
        await report({ name, outcome: 'passed' })
      } catch (error) {
        await report({ name, outcome: 'failed', error: describeError(error) })
      }
    }
  }
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
