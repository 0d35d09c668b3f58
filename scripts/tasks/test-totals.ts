import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** How many tests passed and failed over all packages, from the reports that each test run leaves. */
export function readTestTotals(root: string): { passed: number; failed: number } {
  const totals = { passed: 0, failed: 0 }
  for (const file of globSync('{specs,scripts,packages/*}/test-results/vitest.json', { cwd: root })) {
    const report: {
      numPassedTests: number
      numTotalTests: number
      numFailedTestSuites: number
      numFailedTests: number
    } = JSON.parse(readFileSync(join(root, file), 'utf8'))
    totals.passed += report.numPassedTests
    // A suite that fails to load has no failed tests; a skipped test is a failure here.
    const failedTests = report.numTotalTests - report.numPassedTests
    totals.failed += failedTests === 0 ? report.numFailedTestSuites : failedTests
  }
  return totals
}
