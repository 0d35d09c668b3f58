import { mkdir, writeFile } from 'node:fs/promises'
import { join, relative, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { readSpecs } from '@agent-clients/generator/model'
import { specsFolder } from '@agent-clients/specs'
import { postmanCollection } from '@agent-clients/specs/postman'
import { credentialVariable } from '@agent-clients/specs/postman/variables'

const help = `Writes each spec as a Postman collection, <platform>.postman_collection.json.

  node scripts/postman/index.ts [platform…] [--out dir]

  platform    only these; all specs otherwise
  --out dir   where to; dist/postman of this repository otherwise
  --help

Import a collection into Postman and set the variables that are printed; docs/postman.md says more.
`

async function run(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { out: { type: 'string' }, help: { type: 'boolean', short: 'h', default: false } },
  })
  if (values.help) {
    process.stdout.write(help)
    return 0
  }
  const specs = readSpecs(specsFolder)
  const unknown = positionals.filter((name) => !specs.some((spec) => spec.name === name))
  if (unknown.length > 0) {
    throw new Error(`There is no spec of ${unknown.join(', ')}; there are ${specs.map(({ name }) => name).join(', ')}.`)
  }
  const folder = values.out === undefined ? join(specsFolder, '..', 'dist', 'postman') : resolve(values.out)
  await mkdir(folder, { recursive: true })
  for (const { name, source, spec } of specs) {
    if (positionals.length > 0 && !positionals.includes(name)) continue
    const target = join(folder, `${name}.postman_collection.json`)
    await writeFile(target, `${JSON.stringify(await postmanCollection(spec, source), null, 2)}\n`)
    const credential = credentialVariable(spec.credential, '<key>')
    const hint = credential ? `; set ${credential.key} to "${credential.value}"` : ''
    process.stdout.write(`${relative(process.cwd(), target)}: ${spec.operations.length} requests${hint}\n`)
  }
  return 0
}

process.exitCode = await run().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  return 2
})
