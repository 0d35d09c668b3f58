import { parseArgs } from 'node:util'
import { reportTable } from './report-table.ts'
import { runOnRuntimes } from './run-on-runtimes.ts'
import { testRuntimes } from './test-runtimes.ts'

const names = testRuntimes.map(({ name }) => name)

const help = `Runs the cases of packages/core/test on other runtimes than the tests' own, against a server that misbehaves.

  pnpm runtimes [runtime…] [--case <text>] [--json]

Runtimes: ${names.join(', ')}. All by default; those that npm has are installed when first needed (900 MB).
Exits with 1 when a case fails, or a runtime that was named cannot be run.

  --case <text>  only cases with this text in their names
  --json         all results as JSON instead of a table
`

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      case: { type: 'string', default: '' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  })
  if (values.help) {
    process.stdout.write(help)
    return 0
  }
  const unknown = positionals.filter((name) => !names.includes(name))
  if (unknown.length > 0) {
    process.stderr.write(`There is no runtime ${unknown.join(', ')}. There are ${names.join(', ')}.\n`)
    return 1
  }
  const chosen = testRuntimes.filter(({ name }) => positionals.length === 0 || positionals.includes(name))
  const reports = await runOnRuntimes(chosen, values.case)
  process.stdout.write(`${values.json ? JSON.stringify(reports, null, 2) : reportTable(reports)}\n`)
  if (reports.every((report) => 'missing' in report || report.results.length === 0)) {
    process.stderr.write('No case was run: none has such a name, or no runtime is there.\n')
    return 1
  }
  const failed = reports.some((report) =>
    'missing' in report ? positionals.length > 0 : report.results.some(({ outcome }) => outcome === 'failed'),
  )
  return failed ? 1 : 0
}

process.exitCode = await main()
