import type { Finding } from './finding.ts'
import { findingLine } from './text-report.ts'
import type { VerifyReport } from './verify-report.ts'

/**
 * A report for CI: a test case per operation that was called without a deviation, and one per deviation, since a case can fail
 * only once. What is for information is the suite's output.
 */
export function junitReport({ platform, operations, deviations, failures, infos }: VerifyReport): string {
  const wrong = new Set([...deviations, ...failures].map(({ operation }) => operation))
  const right = Object.entries(operations)
    .filter(([id, statuses]) => Object.keys(statuses).length > 0 && !wrong.has(id))
    .map(([id]) => `    <testcase classname=${attribute(platform)} name=${attribute(id)}/>`)
  const cases = [
    ...right,
    ...deviations.map((finding) => testCase(platform, finding, 'failure')),
    ...failures.map((finding) => testCase(platform, finding, 'error')),
  ]
  const counts = `tests="${cases.length}" failures="${deviations.length}" errors="${failures.length}"`
  const output = infos.map((finding) => `${findingLine('info', finding)}\n`).join('')
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites ${counts}>`,
    `  <testsuite name=${attribute(`agent-verify ${platform}`)} ${counts}>`,
    ...cases,
    ...(output === '' ? [] : [`    <system-out>${text(output)}</system-out>`]),
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n')
}

function testCase(platform: string, finding: Finding, element: 'failure' | 'error'): string {
  const { operation, method, path, status, in: part, pointer, rule, expected, seen } = finding
  const name = [operation ?? `${method} ${path}`, status, part, pointer, rule].filter(
    (word) => word !== undefined && word !== '',
  )
  const line = findingLine(element === 'error' ? 'failure' : 'deviation', finding)
  const message = `expected ${expected}, seen ${seen}`
  return [
    `    <testcase classname=${attribute(platform)} name=${attribute(name.join(' '))}>`,
    `      <${element} type=${attribute(rule)} message=${attribute(message)}>${text(line)}</${element}>`,
    '    </testcase>',
  ].join('\n')
}

function attribute(value: string): string {
  return `"${text(value)
    .replaceAll('"', '&quot;')
    .replaceAll(/[\t\n\r]/g, ' ')}"`
}

/** XML 1.0 has no way to write most control characters. */
function text(value: string): string {
  return value
    .toWellFormed()
    .replaceAll(/[^\t\n\r\x20-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
}
