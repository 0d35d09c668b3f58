import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { textTable } from '../command/text-table.ts'
import type { CoverageRow } from '../contract/coverage.ts'

export function readContractRows(root: string): CoverageRow[] {
  return globSync('packages/*/test-results/contract-*.json', { cwd: root })
    .toSorted()
    .map((file): CoverageRow => JSON.parse(readFileSync(join(root, file), 'utf8')))
}

/** What the contract tests reached of what the specs declare, per platform and server. */
export function contractTable(rows: CoverageRow[]): string {
  const cells = rows.map((row) => [row.platform, row.target, of(row.operations), of(row.statuses), of(row.events)])
  const sum = (pick: (row: CoverageRow) => [number, number]) =>
    of(
      rows.reduce<[number, number]>(
        ([reached, declared], row) => [reached + pick(row)[0], declared + pick(row)[1]],
        [0, 0],
      ),
    )
  const total = ['all', '', sum((row) => row.operations), sum((row) => row.statuses), sum((row) => row.events)]
  const table = [['platform', 'against', 'operations', 'statuses', 'stream events'], ...cells, total]
  return textTable(table)
}

function of([reached, declared]: [number, number]): string {
  return `${reached}/${declared}`
}
