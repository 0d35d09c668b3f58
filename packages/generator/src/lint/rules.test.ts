import { globSync } from 'node:fs'
import { basename } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Break, problemsAfter } from './fixture/broken-spec.ts'
import plugin from './plugin.ts'

// One file for all rules: Redocly takes longer to load than to lint.
const files = globSync('*.breaks.ts', { cwd: new URL('rules', import.meta.url) }).toSorted()
const rules = files.map((file) => basename(file, '.breaks.ts'))

test('every rule has its ways to be broken', () => {
  expect(rules).toEqual(Object.keys(plugin().rules?.oas3 ?? {}))
})

describe('struct', async () => {
  const { breaks } = await import('./common/extensions.breaks.ts')
  reportsEach('struct', breaks)
})

describe.for(rules)('specs/%s', async (rule) => {
  const { breaks }: { breaks: Break[] } = await import(`./rules/${rule}.breaks.ts`)
  reportsEach(`specs/${rule}`, breaks)
})

/** The rule reports each of the ways to break the valid spec, and nothing else is reported. */
function reportsEach(rule: string, breaks: Break[]): void {
  test.for(breaks)('reports %s', async ([, changes, message]) => {
    const problems = await problemsAfter(changes)
    expect(problems).not.toEqual([])
    expect(problems.filter((problem) => !problem.startsWith(`${rule}: `) || !problem.includes(message))).toEqual([])
  })
}
