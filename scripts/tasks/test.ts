import { parseArgs } from 'node:util'
import { contractTable, readContractRows } from './contract-table.ts'
import { readTestTotals } from './test-totals.ts'
import { root, run } from './run.ts'

const help = `Runs every check that CI runs: generated files are up to date, specs lint, everything builds and type-checks, all tests
pass. What has not changed since it last passed is not run again; --force runs all of it.

  pnpm test [--force] [--help]
`

async function test(): Promise<number> {
  const { values } = parseArgs({ options: { force: { type: 'boolean', default: false }, help: { type: 'boolean', short: 'h', default: false } } })
  if (values.help) {
    process.stdout.write(help)
    return 0
  }
  const stale = await run(process.execPath, ['scripts/generate/index.ts', '--check'])
  const tasks = await run('turbo', [
    'run', 'lint', 'build', 'typecheck', 'test', '--continue=dependencies-successful', '--output-logs=new-only', '--concurrency=100%',
    ...(values.force ? ['--force'] : []),
  ])
  const rows = readContractRows(root)
  process.stdout.write(`\n${contractTable(rows)}\n`)
  const totals = readTestTotals(root)
  // A check that is no test of vitest's counts as one: it can fail, too.
  const failed = totals.failed + (stale === 0 ? 0 : 1) + (tasks !== 0 && totals.failed === 0 ? 1 : 0)
  const passed = totals.passed + (stale === 0 ? 1 : 0)
  process.stdout.write(`\n${passed} passed, ${failed} failed\n`)
  return failed === 0 ? 0 : 1
}

process.exitCode = await test()
