import { execFile } from 'node:child_process'
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { root } from '../command/run.ts'

const execute = promisify(execFile)

export interface PackedPackage {
  name: string
  folder: string
  tarball: string
  manifest: { name: string; dependencies?: Record<string, string> }
}

/** The packages that are published. */
export function publishedPackages(): { name: string; folder: string }[] {
  return globSync('packages/*/package.json', { cwd: root })
    .toSorted()
    .flatMap((file) => {
      const { name, private: isPrivate }: { name: string; private?: boolean } = JSON.parse(
        readFileSync(join(root, file), 'utf8'),
      )
      return isPrivate ? [] : [{ name, folder: join(root, dirname(file)) }]
    })
}

/** Packs a package as a release would, into a folder of its own. */
export async function pack({ name, folder }: { name: string; folder: string }): Promise<PackedPackage> {
  const target = mkdtempSync(join(tmpdir(), 'agent-clients-pack-'))
  await execute('pnpm', ['pack', '--pack-destination', target], { cwd: folder })
  const [tarball] = globSync('*.tgz', { cwd: target })
  if (!tarball) throw new Error(`pnpm pack wrote no tarball of ${name}.`)
  const { stdout } = await execute('tar', ['-xzOf', join(target, tarball), 'package/package.json'])
  return { name, folder, tarball: join(target, tarball), manifest: JSON.parse(stdout) }
}

/**
 * A project that has the packed packages and their dependencies installed, and nothing of the workspace.
 * @returns its folder
 */
export async function installInto(packed: PackedPackage[], extra: { name: string; from: string }[]): Promise<string> {
  const project = mkdtempSync(join(tmpdir(), 'agent-clients-consumer-'))
  // Without one, the project would belong to whatever package.json stands in a folder above it.
  writeFileSync(join(project, 'package.json'), '{ "private": true }\n')
  for (const { name, tarball, folder, manifest } of packed) {
    const target = join(project, 'node_modules', name)
    mkdirSync(target, { recursive: true })
    await execute('tar', ['-xzf', tarball, '-C', target, '--strip-components=1'])
    for (const dependency of Object.keys(manifest.dependencies ?? {})) {
      if (!dependency.startsWith('@agent-clients/')) copyInstalled(dependency, folder, project)
    }
  }
  for (const { name, from } of extra) copyInstalled(name, from, project)
  return project
}

/** Copies an installed dependency, with its own dependencies, from a package's node_modules. */
function copyInstalled(name: string, from: string, project: string): void {
  const source = realpathSync(join(from, 'node_modules', name))
  cpSync(source, join(project, 'node_modules', name), {
    recursive: true,
    dereference: true,
    filter: (path) => !path.slice(source.length).includes('node_modules'),
  })
  const { dependencies = {} }: { dependencies?: Record<string, string> } = createRequire(join(source, 'x.js'))(
    './package.json',
  )
  // pnpm puts a dependency's dependencies beside it.
  const beside = name.split('/').reduce((folder) => dirname(folder), source)
  for (const dependency of Object.keys(dependencies)) copyInstalled(dependency, dirname(beside), project)
}
