import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { quietEnvironment } from '../../../command/run.ts'
import type { Took } from '../../contender/protocol.ts'
import { figure } from '../../frame/figures.ts'
import { root } from '../../frame/folders.ts'
import { runWell } from '../../frame/run-measured.ts'
import type { SectionOptions } from '../../frame/section.ts'
import type { Table } from '../../frame/table.ts'

/** Builds a copy of this checkout, whose dist, cache and specs can be changed. */
export async function building({ rounds = 2, progress }: SectionOptions): Promise<Table> {
  const copy = mkdtempSync(join(tmpdir(), 'bench-build-'))
  try {
    progress('copies the checkout')
    copyCheckout(copy)
    await runWell(['pnpm', 'install', '--frozen-lockfile', '--prefer-offline'], copy, quietEnvironment)
    const taken = new Map<string, Took[]>()
    for (let round = 0; round < rounds; round++) {
      for (const { name, prepare, commands } of steps) {
        progress(`${name}, round ${round + 1} of ${rounds}`)
        prepare(copy)
        const took = { wall: 0, cpu: 0 }
        for (const command of commands) {
          const { wall, cpu } = await runWell(['pnpm', command], copy, quietEnvironment)
          took.wall += wall
          took.cpu += cpu
        }
        taken.set(name, [...(taken.get(name) ?? []), took])
      }
    }
    const seconds = (took: Took[], kind: keyof Took) =>
      figure(
        took.map((one) => one[kind] / 1000),
        's',
      )
    return {
      title: 'Building this repository',
      notes: [
        'In a copy of the checkout, installed; `pnpm` itself included, which checks first that what is installed is up to date.',
      ],
      head: 'what has happened',
      columns: ['time', 'CPU'],
      rows: [...taken].map(([name, took]) => ({ name, cells: [seconds(took, 'wall'), seconds(took, 'cpu')] })),
    }
  } finally {
    rmSync(copy, { recursive: true })
  }
}

interface Step {
  name: string
  prepare(copy: string): void
  commands: string[]
}

const steps: Step[] = [
  {
    name: 'nothing is built or cached',
    prepare(copy) {
      removeBuilt(copy)
      rmSync(`${copy}/.turbo`, { recursive: true, force: true })
    },
    commands: ['build'],
  },
  { name: 'what was built is gone, but cached', prepare: removeBuilt, commands: ['build'] },
  { name: 'nothing', prepare() {}, commands: ['build'] },
  { name: 'a spec has changed: `pnpm generate`, `pnpm build`', prepare: changeSpec, commands: ['generate', 'build'] },
]

function removeBuilt(copy: string): void {
  for (const dist of globSync('packages/*/dist', { cwd: copy })) rmSync(join(copy, dist), { recursive: true })
}

/** A word more in the first plain summary. */
function changeSpec(copy: string): void {
  const [file = ''] = globSync('specs/*.yaml', { cwd: copy }).toSorted()
  const path = join(copy, file)
  writeFileSync(path, readFileSync(path, 'utf8').replace(/^( +summary: \w[\w ]+)$/m, '$1 again'))
}

/** What git would have; as a repository, because that is how turbo finds what has changed. */
function copyCheckout(copy: string): void {
  const git = (cwd: string, ...args: string[]) => execFileSync('git', args, { cwd, encoding: 'utf8', stdio: 'pipe' })
  const files = git(root, 'ls-files', '-z', '--cached', '--others', '--exclude-standard').split('\0')
  for (const file of files.filter((name) => name !== '' && existsSync(join(root, name)))) {
    mkdirSync(dirname(join(copy, file)), { recursive: true })
    cpSync(join(root, file), join(copy, file))
  }
  git(copy, 'init', '--quiet')
  git(copy, 'add', '--all')
}
