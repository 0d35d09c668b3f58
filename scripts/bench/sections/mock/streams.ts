import { Agent } from 'node:http'
import { figure } from '../../frame/figures.ts'
import type { SectionOptions } from '../../frame/section.ts'
import type { Row, Table } from '../../frame/table.ts'
import type { MockContender } from './contenders.ts'
import { type Call, send } from './load.ts'
import { type ServerProcess, startProcess } from './server-process.ts'

const counts = [500, 1_000]

/** CPU time of many streams at once, each read to its end. */
export async function streamTable(
  contenders: readonly MockContender[],
  { rounds = 3, progress }: SectionOptions,
): Promise<Table> {
  const rows: Row[] = []
  for (const { name, command, prefix, stream } of contenders) {
    if (stream === undefined) continue
    const server = await startProcess(command, prefix + stream.path)
    const call = { ...stream, path: prefix + stream.path }
    const taken = []
    for (const count of counts)
      taken.push(await streamed(server, call, count, rounds, (text) => progress(`${count} streams, ${text}: ${name}`)))
    await server.stop()
    const cpu = taken.map((one) => figure(one.cpu, 's'))
    rows.push({ name, cells: [figure(taken.map(({ events }) => events)), ...cpu] })
  }
  return {
    title: 'Streams at once',
    notes: [
      'CPU seconds of the server until all are read, warm; a connection each. How many events a stream has is each server’s own: ours and Scalar send the spec’s examples, Steady makes some up, aimock plays an OpenAI completion.',
    ],
    head: 'server',
    columns: ['events each', ...counts.map((count) => `CPU for ${count.toLocaleString('en')}`)],
    rows,
  }
}

/** CPU seconds of each round, after two to warm up, and how many events a stream had. */
async function streamed(
  server: ServerProcess,
  call: Call,
  count: number,
  rounds: number,
  progress: (text: string) => void,
): Promise<{ cpu: number[]; events: number }> {
  const cpu: number[] = []
  let events = 0
  for (let round = -2; round < rounds; round++) {
    progress(`round ${round + 1} of ${rounds}`)
    const before = server.cpuSeconds()
    events = await atOnce(server.port, call, count)
    if (round >= 0) cpu.push(server.cpuSeconds() - before)
  }
  return { cpu, events }
}

async function atOnce(port: number, call: Call, count: number): Promise<number> {
  const agent = new Agent({ keepAlive: false, maxSockets: count })
  const [events = 0] = await Promise.all(Array.from({ length: count }, () => send(agent, port, call)))
  return events
}
