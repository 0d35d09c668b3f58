import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { readSpecs } from '@agent-clients/generator/model'
import { specsFolder } from '@agent-clients/specs'
import { runCommand } from '../command/run-command.ts'
import { root } from '../command/run.ts'
import { newPlatformFiles } from './files.ts'

const help = `Starts a new platform: a small spec that passes every check, and a client package like the others.

  pnpm new-platform <name>   lower case letters, digits and dashes: the name of the spec and of the package

It writes new files only. Then: write specs/<name>.yaml by the rules of docs/specs.md, and run
  pnpm install && pnpm generate && pnpm readme && pnpm test
`

function newPlatform([name, ...others]: string[]): number {
  if (name === undefined) throw new Error('Which name? It comes first. See --help.')
  if (others.length > 0) throw new Error(`One platform at a time, not "${others.join('", "')}" as well. See --help.`)
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name))
    throw new Error(`"${name}" is no name for a platform: lower case letters, digits and dashes.`)
  const model = readSpecs(specsFolder)[0]?.name
  if (model === undefined) throw new Error('There is no platform yet to take as a model.')
  const files = newPlatformFiles(root, model, name)
  const taken = [...files.keys()].filter((path) => existsSync(join(root, path)))
  if (taken.length > 0) throw new Error(`Nothing was written, because these exist: ${taken.join(', ')}`)
  for (const [path, content] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), content)
    process.stdout.write(`${path}\n`)
  }
  process.stdout.write('\nNext: write the spec, then pnpm install && pnpm generate && pnpm readme && pnpm test\n')
  return 0
}

await runCommand({ help, options: {}, allowPositionals: true }, ({ positionals }) => newPlatform(positionals))
