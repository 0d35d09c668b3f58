import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { existsSync, readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import { generate, mockTypes } from '@agent-clients/generator'
import { lintSpec } from '@agent-clients/generator/lint'
import { readSpecs, type SpecFile } from '@agent-clients/generator/model'
import { specsFolder } from '@agent-clients/specs'
import { formatProblems, getTotals } from '@redocly/openapi-core'
import { chosen } from '../command/chosen.ts'
import { runCommand } from '../command/run-command.ts'
import { root } from '../command/run.ts'

const help = `Writes each client package's src/generated from its spec, and the mock server's from all specs.

  pnpm generate [platform…] [--check]

  platform   only these; all specs otherwise
  --check    writes nothing; exits 1 when a file is not what would be written
  --help

A spec with a mistake stops it, with file, line and reason, before anything is written.
`

async function run(platforms: string[], check: boolean | undefined): Promise<number> {
  const all = readSpecs(specsFolder)
  const specs = chosen('spec of', platforms, all)

  const problems = (await Promise.all(specs.map(({ source, file }) => lintSpec(source, file)))).flat()
  if (problems.length > 0) {
    formatProblems(problems, { format: 'stylish', cwd: root, totals: getTotals(problems), maxProblems: Infinity })
    return 1
  }
  // All are generated before the first is written, so that a failure leaves everything as it was.
  const generated = await Promise.all(
    specs.map(async (spec) => ({ folder: targetFolder(spec.name), files: await named(spec) })),
  )
  // Of all platforms, whichever are named: it has a list of them.
  generated.push({ folder: targetFolder('mock'), files: mockTypes(all.map(({ spec }) => spec)) })
  const changes = (await Promise.all(generated.map(({ folder, files }) => changesIn(folder, files)))).flat()
  if (check) return reportStale(changes)
  for (const { path, content } of changes) await (content === undefined ? rm(path) : write(path, content))
  process.stdout.write(
    `${specs.length} specs, ${changes.length === 0 ? 'nothing to write' : `${changes.length} files written`}\n`,
  )
  return 0
}

function targetFolder(packageName: string): string {
  return join(root, 'packages', packageName, 'src', 'generated')
}

/** An error of the generator itself names the spec that it came from. */
async function named({ spec, file }: SpecFile): Promise<Map<string, string>> {
  try {
    return await generate(spec)
  } catch (error) {
    throw new Error(`${relative(root, file)}: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    })
  }
}

/** What has to be written, and, without content, what has to go. */
async function changesIn(
  folder: string,
  files: Map<string, string>,
): Promise<{ path: string; content: string | undefined }[]> {
  const surplus = existsSync(folder) ? readdirSync(folder).filter((name) => !files.has(name)) : []
  const stale = []
  for (const [name, content] of files) {
    const path = join(folder, name)
    if (!existsSync(path) || (await readFile(path, 'utf8')) !== content) stale.push({ path, content })
  }
  return [...stale, ...surplus.map((name) => ({ path: join(folder, name), content: undefined }))]
}

function reportStale(changes: { path: string }[]): number {
  if (changes.length === 0) return 0
  process.stderr.write(
    `Not what the specs give:\n${changes.map(({ path }) => `  ${relative(root, path)}\n`).join('')}Run \`pnpm generate\` and commit the result.\n`,
  )
  return 1
}

async function write(path: string, content: string): Promise<void> {
  await mkdir(join(path, '..'), { recursive: true })
  await writeFile(path, content)
}

await runCommand({ help, options: { check: { type: 'boolean' } }, allowPositionals: true }, ({ values, positionals }) =>
  run(positionals, values.check),
)
