import { methods, readSpecs, type Spec } from '@agent-clients/specs'
import { formatProblems, getTotals } from '@redocly/openapi-core'
import { dirname } from 'node:path'
import { parseArgs } from 'node:util'
import { lintSpec } from './lint-spec.ts'

const help = `Checks the specs by the rules of redocly.yaml and docs/specs.md.

  node lint/index.ts [platform…]   all specs, or those of the named platforms

Exits 0 without problems, 1 with some, 2 when called wrongly or a file cannot be read.
`

/**
 * The command behind `node lint/index.ts`: prints what is wrong with the specs of a folder, and a summary.
 * @returns the exit code that the help names.
 */
export async function run(args: string[], folder: string): Promise<number> {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { help: { type: 'boolean', short: 'h' } },
    })
    if (values.help) {
      process.stdout.write(help)
      return 0
    }
    return await report(chosen(readSpecs(folder), positionals), dirname(folder))
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    return 2
  }
}

function chosen(specs: Spec[], names: string[]): Spec[] {
  const known = specs.map(({ platform }) => platform)
  const unknown = names.filter((name) => !known.includes(name))
  if (unknown.length > 0) throw new Error(`There is no spec of ${unknown.join(', ')}; there are ${known.join(', ')}.`)
  return names.length === 0 ? specs : specs.filter(({ platform }) => names.includes(platform))
}

async function report(specs: Spec[], root: string): Promise<number> {
  const problems = (await Promise.all(specs.map(({ source, file }) => lintSpec(source, file)))).flat()
  formatProblems(problems, { format: 'stylish', cwd: root, totals: getTotals(problems), maxProblems: Infinity })
  const operations = specs.reduce((sum, spec) => sum + countOperations(spec), 0)
  process.stdout.write(
    `${count(specs.length, 'spec')}, ${count(operations, 'operation')}, ${count(problems.length, 'problem')}\n`,
  )
  return problems.length === 0 ? 0 : 1
}

/** Counted on the bare file, since one with problems may not be readable as operations. */
function countOperations({ document }: Spec): number {
  return Object.values(document?.paths ?? {}).reduce((sum, item) => sum + methods.filter((method) => method in item).length, 0)
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
