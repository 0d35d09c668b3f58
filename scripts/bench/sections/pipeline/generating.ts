import { globSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Took } from '../../contender/protocol.ts'
import { figure, ratio } from '../../frame/figures.ts'
import { benchFolder, root } from '../../frame/folders.ts'
import { runMeasured } from '../../frame/run-measured.ts'
import { isChosen, type SectionOptions } from '../../frame/section.ts'
import type { Row, Table } from '../../frame/table.ts'
import { githubDocument } from '../../peers/github.ts'

const base = 'openapi-typescript alone'

/** Our five specs, and GitHub's document; a process for each turn. */
export async function generating({ rounds = 3, only, progress }: SectionOptions): Promise<Table[]> {
  const specs = globSync('specs/*.yaml', { cwd: root }).map((file) => `${root}/${file}`)
  const jobs = { [base]: job('openapi-typescript'), ours: job('ours'), 'hey-api': job('hey-api') }
  const chosen = Object.entries(jobs).filter(([name]) => name === base || isChosen(name, only))
  const five: Command[] = chosen.map(([name, command]) => [name, [...command, ...specs]])
  // What `pnpm generate` does, but for writing what has changed.
  const whole: Command = ['ours, with lint', [process.execPath, `${root}/scripts/generate/index.ts`, '--check']]
  const github: Command[] = chosen.map(([name, command]) => [name, [...command, githubDocument]])
  return [
    {
      ...(await race('Generating the five specs in one process', [...five, whole], rounds, progress)),
      notes: [
        'A process for each turn, its start included. openapi-typescript makes types; ours makes a client on top of them, and a model that it is made from; hey-api makes types and a client.',
      ],
    },
    {
      ...(await race('Generating from GitHub’s document (13 MB)', github, Math.ceil(rounds / 2), progress)),
      notes: ['As GitHub publishes it on npm (`@octokit/openapi`), with its references.'],
    },
  ]
}

type Command = [name: string, command: string[]]

function job(name: string): string[] {
  return [process.execPath, fileURLToPath(new URL(`jobs/${name}.ts`, import.meta.url))]
}

async function race(title: string, commands: Command[], rounds: number, progress: (text: string) => void) {
  const taken = new Map(commands.map(([name]): [string, Took[]] => [name, []]))
  const failed = new Map<string, string>()
  for (let round = 0; round < rounds; round++) {
    for (const [name, command] of commands) {
      if (failed.has(name)) continue
      progress(`${title}, round ${round + 1} of ${rounds}: ${name}`)
      const finished = await runMeasured(command, benchFolder)
      if (finished.code === 0) taken.get(name)?.push(finished)
      else failed.set(name, /^(?:\w*Error: )(.*)$/m.exec(finished.output)?.[1] ?? `ended with ${finished.code}`)
    }
  }
  const of = (name: string, kind: keyof Took) => taken.get(name)?.map((took) => took[kind]) ?? []
  const rows = commands.map(([name]): Row => {
    const why = failed.get(name)
    if (why !== undefined) return { name, cells: [`refused: ${why}`, '', ''] }
    const seconds = (kind: keyof Took) =>
      figure(
        of(name, kind).map((took) => took / 1000),
        's',
      )
    return { name, cells: [seconds('wall'), seconds('cpu'), ratio(of(name, 'cpu'), of(base, 'cpu'))] }
  })
  return { title, head: 'generator', columns: ['time', 'CPU', `CPU, times ${base}`], rows }
}
