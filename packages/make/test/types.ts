/** What packages/agento/test/types.ts cannot show, because only Make has it: ids that are numbers. `pnpm typecheck` is the test. */
import type { MakeClient } from '../src/index.ts'

declare const make: MakeClient

export async function numbers() {
  for await (const provider of make.llmProviders.list()) {
    await make.llmProviders.get(provider.id)
    for await (const model of make.llmProviders.models.list(provider.id)) void model
  }
  // @ts-expect-error an id that is a number
  void make.llmProviders.get('1')
}
