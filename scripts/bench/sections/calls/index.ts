import { startRace, timesRows } from '../../contender/race.ts'
import type { SectionOptions } from '../../frame/section.ts'
import { startServer } from '../../frame/start-server.ts'
import type { Table } from '../../frame/table.ts'
import { generateClients } from '../../peers/generate-clients.ts'
import { base, callContenders } from './contenders.ts'
import { otherRuntimes } from './runtimes.ts'

export const title = 'Calls'

/** Calls in one turn. */
const iterations = 500
const columns = ['CPU per call', `CPU, times ${base}`, `time, times ${base}`]

const notes = [
  'A call of a small JSON resource over loopback: the server runs in a process of its own, each contender in its own; turns of 500 calls, four more to warm up.',
  'Ours has every guard on, as it comes (timeout, retries, masking); hey-api and Redocly run what they generate from the same spec, with their defaults; openapi-fetch, ky and axios are created with base URL and key alone.',
]

export async function measure(options: SectionOptions): Promise<Table[]> {
  const { rounds = 8, against, only, thisNode, progress } = options
  await generateClients(progress)
  await using server = await startServer(new URL('server.ts', import.meta.url))
  const contenders = callContenders(server.url, against, only)
  const tables: Table[] = []
  {
    await using race = await startRace(contenders)
    for (const { title: name, turn } of turns) {
      const took = await race.run({ ...turn, iterations }, rounds, (text) => progress(`${name}: ${text}`))
      tables.push({ title: name, notes: [], head: 'client', columns, rows: timesRows(took, base, iterations) })
    }
  }
  for (const { name, runtime } of thisNode ? [] : await otherRuntimes(progress)) {
    await using race = await startRace(contenders.filter(isPortable).map((contender) => ({ ...contender, runtime })))
    for (const { title: how, turn } of turns.filter(({ turn: { work } }) => work === 'GET')) {
      const took = await race.run({ ...turn, iterations }, Math.ceil(rounds / 2), (text) =>
        progress(`${name}, ${how}: ${text}`),
      )
      const rows = timesRows(took, base, iterations)
      tables.push({ title: `${how}, ${name}`, notes: [], head: 'client', columns, rows })
    }
  }
  tables[0]?.notes.push(...notes)
  return tables
}

const turns = [
  { title: 'GET, one after the other', turn: { work: 'GET', atOnce: 1 } },
  { title: 'GET, 16 at once', turn: { work: 'GET', atOnce: 16 } },
  { title: 'POST, one after the other', turn: { work: 'POST', atOnce: 1 } },
  { title: 'POST, 16 at once', turn: { work: 'POST', atOnce: 16 } },
]

/** Variants of a contender are compared on this Node alone. */
function isPortable({ name }: { name: string }): boolean {
  return !name.includes(',')
}
