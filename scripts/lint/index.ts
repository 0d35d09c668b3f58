import { operationsOf, readSpecs, specsFolder } from '@agent-clients/specs'
import { formatProblems, getTotals } from '@redocly/openapi-core'
import { parseArgs } from 'node:util'
import { lintSpec } from './lint-spec.ts'

const help = `Checks specs by the rules of redocly.yaml.

  node lint/index.ts [platform…]   all specs, or those of the named platforms

Exits 1 when a spec has a problem, 2 when it is not told what to do.
`

const { values, positionals } = parseArgs({ allowPositionals: true, options: { help: { type: 'boolean', short: 'h' } } })
const specs = readSpecs(specsFolder)
const unknown = positionals.filter((name) => !specs.some(({ platform }) => platform === name))

if (values.help) {
  console.log(help)
} else if (unknown.length > 0) {
  console.error(`No spec is called ${unknown.join(', ')}. There are ${specs.map(({ platform }) => platform).join(', ')}.`)
  process.exitCode = 2
} else {
  const chosen = positionals.length === 0 ? specs : specs.filter(({ platform }) => positionals.includes(platform))
  const problems = (await Promise.all(chosen.map(({ source, file }) => lintSpec(source, file)))).flat()
  formatProblems(problems, { format: 'stylish', totals: getTotals(problems), maxProblems: Infinity })
  const operations = chosen.reduce((sum, { document }) => sum + operationsOf(document).length, 0)
  console.log(`${chosen.length} specs, ${operations} operations, ${problems.length} problems`)
  process.exitCode = problems.length > 0 ? 1 : 0
}
