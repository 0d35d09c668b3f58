import { runCommand } from '../command/run-command.ts'
import { contractTable, readContractRows } from './contract-table.ts'
import { readTestTotals } from './test-totals.ts'
import { root, run } from '../command/run.ts'

const help = `Runs every check that CI runs: code is formatted, code and specs lint, generated files are up to date, everything builds and
type-checks, all tests pass. What has not changed since it last passed is not run again; --force runs all of it.

  pnpm test [--force] [--help]
`

async function test(all = false): Promise<number> {
  const unformatted = await run('oxfmt', ['--check'])
  const unlinted = await run('oxlint', [])
  // In two runs, because what is in scripts looks at all packages, which have to be built by then.
  const force = all ? ['--force'] : []
  const checks = await turbo(['lint', 'build', ...force])
  // After the build, because the generator asks core what it can do.
  const stale = await run(process.execPath, ['scripts/generate/index.ts', '--check'])
  const tests = await turbo(['typecheck', 'test', ...force])
  const rows = readContractRows(root)
  process.stdout.write(`\n${contractTable(rows)}\n`)
  const totals = readTestTotals(root)
  // A check that is no test of vitest's counts as one, and so does a test run that died without a report.
  const others = [unformatted === 0, unlinted === 0, stale === 0, checks === 0, tests === 0 || totals.failed > 0]
  const passed = totals.passed + others.filter(Boolean).length
  const failed = totals.failed + others.filter((fine) => !fine).length
  process.stdout.write(`\n${passed} passed, ${failed} failed\n`)
  return failed === 0 ? 0 : 1
}

function turbo(tasks: string[]): Promise<number> {
  return run('turbo', [
    'run',
    ...tasks,
    '--continue=dependencies-successful',
    '--output-logs=new-only',
    '--concurrency=100%',
  ])
}

await runCommand({ help, options: { force: { type: 'boolean' } } }, ({ values }) => test(values.force))
