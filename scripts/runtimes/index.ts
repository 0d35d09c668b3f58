import { chosen } from '../command/chosen.ts'
import { installSeparately } from '../command/install-separately.ts'
import { type Arguments, runCommand } from '../command/run-command.ts'
import { reportTable } from './report-table.ts'
import { runOnRuntimes } from './run-on-runtimes.ts'
import { binariesFolder, testRuntimes } from './test-runtimes.ts'

const help = `Runs the cases of packages/core/test on other runtimes than the tests' own, against a server that misbehaves.

  pnpm runtimes [runtime…] [--case <text>] [--json]

Runtimes: ${testRuntimes.map(({ name }) => name).join(', ')}. All by default; those that npm has are installed when first needed (900 MB).
Exits with 1 when a case fails, or a runtime that was named cannot be run; with 2 when there is no such runtime.

  --case <text>  only cases with this text in their names
  --json         all results as JSON instead of a table
`

const options = {
  case: { type: 'string', default: '' },
  json: { type: 'boolean', default: false },
} as const

async function main({ values, positionals }: Arguments<typeof options>): Promise<number> {
  const runtimes = chosen('runtime', positionals, testRuntimes)
  if (runtimes.some(({ program }) => program.startsWith(binariesFolder))) await installSeparately(binariesFolder)
  const reports = await runOnRuntimes(runtimes, values.case)
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

await runCommand({ help, options, allowPositionals: true }, main)
