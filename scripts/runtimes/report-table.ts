import { textTable } from '../command/text-table.ts'
import type { CaseResult } from './suite/case-result.ts'

/** All that is known of one runtime: its results, or why there are none. */
export type RuntimeReport =
  | { name: string; version: string; seconds: number; results: readonly CaseResult[] }
  | { name: string; missing: string }

/** Runtime × outcome, then every failure, then what was not applicable. */
export function reportTable(reports: readonly RuntimeReport[]): string {
  const rows = reports.map((report) =>
    'missing' in report
      ? [report.name, '–', '–', '–', '–', `not run: ${report.missing}`]
      : [
          report.name,
          report.version,
          count(report, 'passed'),
          count(report, 'failed'),
          count(report, 'not applicable'),
          report.seconds.toFixed(1),
        ],
  )
  const table = [['runtime', 'version', 'passed', 'failed', 'not applicable', 'seconds'], ...rows]
  return [textTable(table), ...failures(reports), notApplicable(reports)].filter((part) => part !== '').join('\n\n')
}

function count(report: RuntimeReport, outcome: CaseResult['outcome']): string {
  return String('missing' in report ? 0 : report.results.filter((result) => result.outcome === outcome).length)
}

/** Every failure once, with the runtimes that it shows on: what the first line says is mostly the same, stacks never are. */
function failures(reports: readonly RuntimeReport[]): string[] {
  const groups = new Map<string, { names: string[]; error: string }>()
  for (const report of reports) {
    for (const result of 'missing' in report ? [] : report.results) {
      if (result.outcome !== 'failed') continue
      const key = `${result.name}\n${/.*/.exec(result.error)?.[0]}`
      const group = groups.get(key) ?? { names: [], error: result.error }
      groups.set(key, { ...group, names: [...group.names, report.name] })
    }
  }
  return [...groups].map(
    ([key, { names, error }]) =>
      `✗ ${key.slice(0, key.indexOf('\n'))}\n    on ${[...new Set(names)].join(', ')}\n${error.trimEnd().replaceAll(/^/gm, '    ')}`,
  )
}

function notApplicable(reports: readonly RuntimeReport[]): string {
  const reasons = new Map<string, string[]>()
  for (const report of reports) {
    for (const result of 'missing' in report ? [] : report.results) {
      if (result.outcome !== 'not applicable') continue
      const line = `${result.name} – ${result.reason}`
      reasons.set(line, [...(reasons.get(line) ?? []), report.name])
    }
  }
  if (reasons.size === 0) return ''
  return ['Not applicable:', ...[...reasons].map(([line, names]) => `  ${line}; not run on ${names.join(', ')}`)].join(
    '\n',
  )
}
