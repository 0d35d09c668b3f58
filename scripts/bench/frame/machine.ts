import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { cpus, loadavg, release, totalmem } from 'node:os'
import { benchFolder, root } from './folders.ts'

export interface Machine {
  cpu: string
  cpus: number
  memoryGb: number
  system: string
  node: string
  /** Processes that wanted a CPU in the minute before. */
  load: number
}

/** When, on what and of which versions a section was measured. */
export interface Circumstances {
  date: string
  commit: string
  machine: Machine
}

export function circumstances(): Circumstances {
  const [first] = cpus()
  return {
    date: new Date().toISOString().slice(0, 10),
    commit: commitOf(root),
    machine: {
      cpu: first?.model.trim() ?? 'unknown',
      cpus: cpus().length,
      memoryGb: Math.round(totalmem() / 2 ** 30),
      system: `${process.platform} ${release()} ${process.arch}`,
      node: process.versions.node,
      load: Math.round((loadavg()[0] ?? 0) * 10) / 10,
    },
  }
}

/** The pinned peers, by the names they are imported by. */
export function peerVersions(): Record<string, string> {
  const { dependencies }: { dependencies: Record<string, string> } = JSON.parse(
    readFileSync(`${benchFolder}/package.json`, 'utf8'),
  )
  const peers = Object.entries(dependencies).filter(([, version]) => !version.startsWith('link:'))
  return Object.fromEntries(peers.map(([name, version]) => [name, version.replace(/^npm:.*@/, '')]))
}

/** Of a checkout without git, nothing. */
function commitOf(folder: string): string {
  try {
    const git = (...args: string[]) =>
      execFileSync('git', args, { cwd: folder, encoding: 'utf8', stdio: 'pipe' }).trim()
    return `${git('rev-parse', '--short', 'HEAD')}${git('status', '--porcelain', '--', 'packages', 'specs') ? ' with changes' : ''}`
  } catch {
    return ''
  }
}
