import { existsSync, readFileSync, realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { rendererSource } from '../src/page/page-files.ts'

/**
 * Folders of the packages that the renderer's browser file was bundled from, for their licences. Its source map names them: those
 * of others below `node_modules`, those of its own project by their folder there.
 */
export function rendererPackages(): string[] {
  const { sources } = JSON.parse(readFileSync(`${rendererSource}.map`, 'utf8')) as { sources: string[] }
  const own = /^.*node_modules[\\/]@scalar[\\/]api-reference/.exec(rendererSource)?.[0] ?? ''
  const installed = dependenciesOf(own)
  const names = sources.map((source) => {
    const other = /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(source)?.[1]
    return other ?? `@scalar/${/^(?:\.\.\/){3}([^./][^/]*)\//.exec(source)?.[1] ?? 'api-reference'}`
  })
  return [...new Set(names)].map((name) => {
    const folder = installed.get(name) ?? closest(import.meta.dirname, name)
    if (folder === undefined)
      throw new Error(`The renderer holds code of ${name}: add it to devDependencies, for its licence.`)
    // `notice` takes files.
    return join(folder, 'package.json')
  })
}

/** Name to folder of a package and all that it depends on. */
function dependenciesOf(folder: string): Map<string, string> {
  const found = new Map<string, string>()
  const open = [realpathSync(folder)]
  for (let current = open.pop(); current; current = open.pop()) {
    const { name, dependencies = {}, peerDependencies = {} } = readManifest(current)
    if (found.has(name)) continue
    found.set(name, current)
    for (const dependency of Object.keys({ ...dependencies, ...peerDependencies })) {
      const place = closest(current, dependency)
      if (place) open.push(realpathSync(place))
    }
  }
  return found
}

interface Manifest {
  name: string
  dependencies?: Record<string, string>
  peerDependencies?: Record<string, string>
}

function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest
}

/** As Node looks for a package. */
function closest(folder: string, name: string): string | undefined {
  const place = join(folder, 'node_modules', name)
  if (existsSync(place)) return place
  return dirname(folder) === folder ? undefined : closest(dirname(folder), name)
}
