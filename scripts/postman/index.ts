import { mkdir, writeFile } from 'node:fs/promises'
import { join, relative, resolve } from 'node:path'
import { readSpecs } from '@agent-clients/generator/model'
import { specsFolder } from '@agent-clients/specs'
import { postmanCollection } from '@agent-clients/generator/postman'
import { credentialVariable } from '@agent-clients/generator/postman/variables'
import { chosen } from '../command/chosen.ts'
import { runCommand } from '../command/run-command.ts'
import { root } from '../command/run.ts'

const help = `Writes each spec as a Postman collection, <platform>.postman_collection.json.

  node scripts/postman/index.ts [platform…] [--out dir]

  platform    only these; all specs otherwise
  --out dir   where to; dist/postman of this repository otherwise
  --help

Import a collection into Postman and set the variables that are printed; docs/postman.md says more.
`

async function writeCollections(platforms: string[], out = join(root, 'dist', 'postman')): Promise<number> {
  const specs = chosen('spec of', platforms, readSpecs(specsFolder))
  const folder = resolve(out)
  await mkdir(folder, { recursive: true })
  for (const { name, source, spec } of specs) {
    const target = join(folder, `${name}.postman_collection.json`)
    await writeFile(target, `${JSON.stringify(await postmanCollection(spec, source), null, 2)}\n`)
    const credential = credentialVariable(spec.credential, '<key>')
    const hint = credential ? `; set ${credential.key} to "${credential.value}"` : ''
    process.stdout.write(`${relative(process.cwd(), target)}: ${spec.operations.length} requests${hint}\n`)
  }
  return 0
}

await runCommand({ help, allowPositionals: true, options: { out: { type: 'string' } } }, ({ values, positionals }) =>
  writeCollections(positionals, values.out),
)
