import { mkdir, writeFile } from 'node:fs/promises'
import { beforeAll, describe, expect, test } from 'vitest'
import { findRuntime } from './find-runtime.ts'
import { installSeparately } from '../command/install-separately.ts'
import { reportTable, type RuntimeReport } from './report-table.ts'
import { runOnRuntimes } from './run-on-runtimes.ts'
import { binariesFolder, testRuntimes } from './test-runtimes.ts'

// A browser comes from the system, not from npm, and slows the rest down: `pnpm runtimes` runs it, too.
const runtimes = testRuntimes.filter(({ name }) => name !== 'chromium')

await installSeparately(binariesFolder)
const found = await Promise.all(runtimes.map(async (runtime) => ({ runtime, binary: await findRuntime(runtime) })))
const missing = found.flatMap(({ runtime, binary }) => ('missing' in binary ? [runtime.name] : []))

let reports: RuntimeReport[] = []

beforeAll(async () => {
  reports = await runOnRuntimes(runtimes)
  await mkdir('test-results', { recursive: true })
  await writeFile('test-results/runtimes.json', JSON.stringify(reports, null, 2))
  // Also says what could not be run here, and why.
  process.stdout.write(`${reportTable(reports)}\n`)
}, 300_000)

describe.each(runtimes.filter(({ name }) => !missing.includes(name)))('core on $name', ({ name }) => {
  test('every case holds', () => {
    const report = reports.find((candidate) => candidate.name === name)
    const results = report && 'results' in report ? report.results : []
    expect(results.filter(({ outcome }) => outcome === 'failed')).toEqual([])
    expect(results.filter(({ outcome }) => outcome === 'passed').length).toBeGreaterThan(0)
  })
})

test.runIf(process.platform === 'linux' && process.arch === 'x64')('Linux on x64 has every runtime', () => {
  expect(missing).toEqual([])
})
