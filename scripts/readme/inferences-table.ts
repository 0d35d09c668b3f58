import type { Spec } from '@agent-clients/generator/model'
import { markdownTable } from './markdown-table.ts'

/** More rows than that would stand in the way of what comes after them. */
const mostRowsShown = 20

/** Everything that a spec infers, and why; places that have a reason in common share a row. */
export function inferencesTable({ inferences }: Pick<Spec, 'inferences'>): string {
  const places = new Map<string, string[]>()
  for (const { place, reason } of inferences) places.set(reason, [...(places.get(reason) ?? []), place])
  if (places.size === 0) return 'Nothing.'
  const table = markdownTable(
    ['where', 'why'],
    [...places].map(([reason, where]) => [where.join('; '), reason]),
  )
  if (places.size <= mostRowsShown) return table
  const summary = `${inferences.length} places, ${places.size} reasons`
  return `<details>\n<summary>${summary}</summary>\n\n${table}\n</details>`
}
