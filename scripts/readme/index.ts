import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readSpecs } from '@agent-clients/generator/model'
import { specsFolder } from '@agent-clients/specs'
import { runCommand } from '../command/run-command.ts'
import { root } from '../command/run.ts'
import { documentedFiles } from './documented-files.ts'

const help = `Writes what Markdown files repeat of the specs: operations, facts and inferences in each package's README, tables of the
platforms in other files.
It replaces what stands between <!-- begin:NAME --> and <!-- end:NAME -->, and nothing else.

  pnpm readme [--check] [--help]

  --check    writes nothing; exits 1 when a README is not up to date
`

function writeReadmes(check: boolean | undefined): number {
  const specs = readSpecs(specsFolder).map(({ spec }) => spec)
  const stale = documentedFiles(root, specs).filter(({ current, wanted }) => current !== wanted)
  const list = stale.map(({ path }) => `  ${path}\n`).join('')
  if (check && list) {
    process.stderr.write(`Not what the specs say:\n${list}Run \`pnpm readme\` and commit the result.\n`)
    return 1
  }
  for (const { path, wanted } of stale) writeFileSync(join(root, path), wanted)
  process.stdout.write(list ? `Written:\n${list}` : 'READMEs are up to date\n')
  return 0
}

await runCommand({ help, options: { check: { type: 'boolean' } } }, ({ values }) => writeReadmes(values.check))
