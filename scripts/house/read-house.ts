import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { specsFolder } from '@agent-clients/specs'
import { root } from '../command/run.ts'
import { houseFaults } from './house-faults.ts'
import { readMap } from './read-map.ts'
import { type Package, readPackages } from './read-packages.ts'

/** The packages of this repository, and where they are not as CONTRIBUTING.md draws them. */
export function readHouse(): { packages: Package[]; faults: string[] } {
  const packages = readPackages(root)
  const clients = globSync('*.yaml', { cwd: specsFolder }).map((file) => basename(file, '.yaml'))
  const map = readMap(readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8'))
  return { packages, faults: houseFaults(packages, map, clients) }
}
