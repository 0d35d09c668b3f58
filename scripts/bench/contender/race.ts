import { figure, ratio } from '../frame/figures.ts'
import type { Row } from '../frame/table.ts'
import { type Contender, ContenderProcess } from './process.ts'
import type { Took, Turn } from './protocol.ts'

/** Turns that are thrown away, because the engine still compiles in them. */
const warmUps = 4

export interface Race extends AsyncDisposable {
  /** Each contender's turns; those that cannot do the work are left out. */
  run(turn: Turn, rounds: number, progress: (text: string) => void): Promise<Map<string, Took[]>>
}

/** Starts the contenders, which then take turns: nobody always goes first, and what slows a round down slows all. */
export async function startRace(contenders: readonly Contender[]): Promise<Race> {
  const processes = contenders.map((contender) => new ContenderProcess(contender))
  const stop = async () => {
    await Promise.all(processes.map((process) => process.stop()))
  }
  try {
    await Promise.all(processes.map((process) => process.start()))
  } catch (error) {
    await stop()
    throw error
  }
  return {
    async run(turn, rounds, progress) {
      const able = processes.filter((process) => process.can(turn.work))
      const turns = new Map(able.map(({ name }): [string, Took[]] => [name, []]))
      for (let round = -warmUps; round < rounds; round++) {
        progress(round < 0 ? 'warms up' : `round ${round + 1} of ${rounds}`)
        const first = (round + warmUps) % able.length
        for (const process of [...able.slice(first), ...able.slice(0, first)]) {
          const took = await process.take(turn)
          if (round >= 0) turns.get(process.name)?.push(took)
        }
      }
      return turns
    },
    [Symbol.asyncDispose]: stop,
  }
}

/** Rows of a race: CPU time a piece, then CPU and wall time as times the base's. */
export function timesRows(turns: Map<string, Took[]>, base: string, pieces: number): Row[] {
  const of = (name: string, kind: keyof Took) => turns.get(name)?.map((took) => took[kind]) ?? []
  return [...turns.keys()].map((name) => ({
    name,
    cells: [
      figure(
        of(name, 'cpu').map((cpu) => (cpu * 1000) / pieces),
        'µs',
      ),
      ratio(of(name, 'cpu'), of(base, 'cpu')),
      ratio(of(name, 'wall'), of(base, 'wall')),
    ],
  }))
}
