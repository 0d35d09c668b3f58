import { figure, ratio } from '../../frame/figures.ts'
import type { SectionOptions } from '../../frame/section.ts'
import type { Table } from '../../frame/table.ts'
import { base, create, list, type MockContender } from './contenders.ts'
import { type Call, load } from './load.ts'
import { type ServerProcess, startProcess } from './server-process.ts'

/** One turn, and what goes before it, until the engine has compiled what it will. */
const oneTurn = { requests: 5_000, longest: 3_000 }
const warmUp = { requests: 12_000, longest: 10_000, connections: 10 }

/** CPU time and latency of requests, by turns: GET and POST over 10 and 50 connections. */
export async function requestTables(
  contenders: readonly MockContender[],
  { rounds = 3, progress }: SectionOptions,
): Promise<Table[]> {
  const servers = new Map<MockContender, ServerProcess>()
  try {
    for (const contender of contenders.filter(({ servesSpec }) => servesSpec)) {
      progress(`starts ${contender.name}`)
      const server = await startProcess(contender.command, contender.prefix + list.path)
      servers.set(contender, server)
      for (const call of [list, create])
        await load(server.port, { ...call, path: contender.prefix + call.path }, warmUp)
    }
    const tables: Table[] = []
    for (const call of [list, create]) {
      for (const connections of [10, 50]) tables.push(await race(servers, call, connections, rounds, progress))
    }
    return tables
  } finally {
    await Promise.all([...servers.values()].map((server) => server.stop()))
  }
}

/** CPU seconds per request, and milliseconds until half and nearly all had their response. */
interface Turn {
  cpu: number
  p50: number
  p99: number
}

async function race(
  servers: ReadonlyMap<MockContender, ServerProcess>,
  call: Call,
  connections: number,
  rounds: number,
  progress: (text: string) => void,
): Promise<Table> {
  const title = `${call.method} over ${connections} connections`
  const turns = new Map([...servers.keys()].map(({ name }): [string, Turn[]] => [name, []]))
  for (let round = -1; round < rounds; round++) {
    for (const [{ name, prefix }, server] of servers) {
      progress(`${title}, round ${round + 1} of ${rounds}: ${name}`)
      const before = server.cpuSeconds()
      const times = await load(server.port, { ...call, path: prefix + call.path }, { ...oneTurn, connections })
      const cpu = (server.cpuSeconds() - before) / times.length
      const at = (share: number) => times[Math.floor(times.length * share)] ?? Number.NaN
      if (round >= 0) turns.get(name)?.push({ cpu, p50: at(0.5), p99: at(0.99) })
    }
  }
  const of = (name: string, kind: keyof Turn) => turns.get(name)?.map((turn) => turn[kind]) ?? []
  const rows = [...turns.keys()].map((name) => ({
    name,
    cells: [
      figure(of(name, 'cpu').map((cpu) => 1 / cpu)),
      ratio(of(base, 'cpu'), of(name, 'cpu')),
      figure(of(name, 'p50'), 'ms'),
      figure(of(name, 'p99'), 'ms'),
    ],
  }))
  return { title, notes: [], head: 'server', columns: ['requests per CPU second', `times ${base}`, 'p50', 'p99'], rows }
}
