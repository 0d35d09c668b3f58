import { printable } from '@agent-clients/generator/server'
import type { Finding, FindingKind } from './finding.ts'
import type { VerifyReport } from './verify-report.ts'

const marks: Record<FindingKind, string> = { deviation: '✗', failure: '!', info: '·' }

/** A report for people. */
export function textReport(report: VerifyReport): string {
  const { platform, version, upstream, requests, operations, deviations, failures, infos, omitted } = report
  const called = Object.values(operations).filter((statuses) => Object.keys(statuses).length > 0).length
  const counts = [
    counted(requests, 'request'),
    `${called} of ${counted(Object.keys(operations).length, 'operation')} called`,
    counted(deviations.length, 'deviation'),
    ...(failures.length > 0 ? [counted(failures.length, 'failure')] : []),
    ...(infos.length > 0 ? [`${infos.length} for information`] : []),
  ]
  const lines = [
    `${platform} ${version} against ${upstream}`,
    counts.join(', '),
    ...section('failure', failures),
    ...section('deviation', deviations),
    ...section('info', infos),
    ...(omitted > 0 ? ['', `… and ${counted(omitted, 'finding')} more than the report takes`] : []),
  ]
  return `${lines.join('\n')}\n`
}

/** A finding on one line: `✗ agents.get 200 response.body /status: expected "a", seen "b"`. */
export function findingLine(kind: FindingKind, finding: Finding): string {
  const { operation, method, path, status, in: part, pointer, expected, seen, count } = finding
  const place = [
    operation ?? `${method} ${path}`,
    ...(status === undefined ? [] : [status]),
    part,
    ...(pointer ? [pointer] : []),
  ]
  const times = count > 1 ? ` (${count} times)` : ''
  return printable(`${marks[kind]} ${place.join(' ')}: expected ${expected}, seen ${seen}${times}`)
}

function section(kind: FindingKind, findings: Finding[]): string[] {
  return findings.length > 0 ? ['', ...findings.map((finding) => findingLine(kind, finding))] : []
}

function counted(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`
}
