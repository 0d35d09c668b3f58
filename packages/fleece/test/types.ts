/** What the compiler knows of an object whose fields the platform does not list. `pnpm typecheck` is the test. */
import type { FleeceClient } from '../src/index.ts'

declare const fleece: FleeceClient
/** Neither more nor less, and no `any`, which would fit everything. */
declare function exactly<Expected>(): <Actual>(
  value: Actual,
) => 0 extends 1 & Actual ? false : [Actual] extends [Expected] ? ([Expected] extends [Actual] ? true : false) : false
declare function isTrue(value: true): void

export async function structuredOutput() {
  const run = await fleece.flows.runs.get('flow', 'run')
  isTrue(exactly<Record<string, unknown> | null | undefined>()(run.resultData))
  isTrue(exactly<unknown>()(run.resultData?.['channel']))
  const { data } = await fleece.http.GET('/flows/{flowId}/runs/{runId}', {
    params: { path: { flowId: 'flow', runId: 'run' } },
  })
  isTrue(exactly<unknown>()(data?.resultData?.['channel']))
}
