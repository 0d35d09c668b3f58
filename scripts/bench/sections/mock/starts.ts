import { setTimeout } from 'node:timers/promises'
import { figure } from '../../frame/figures.ts'
import { root } from '../../frame/folders.ts'
import type { SectionOptions } from '../../frame/section.ts'
import type { Table } from '../../frame/table.ts'
import { list, type MockContender, ourCommand } from './contenders.ts'
import { startProcess } from './server-process.ts'

/** Start to first response, and what the server holds then. */
export async function startTable(
  contenders: readonly MockContender[],
  { rounds = 5, against, progress }: SectionOptions,
): Promise<Table> {
  const all = (name: string, checkout: string): MockContender => ({
    name,
    command: (port) => [process.execPath, ourCommand(checkout), '--port', String(port), '--log', 'silent'],
    prefix: '/agento',
    stream: undefined,
    servesSpec: true,
  })
  const started = [
    all('ours, all five platforms', root),
    ...(against === undefined ? [] : [all('ours (against), all five platforms', against)]),
    ...contenders.filter(({ servesSpec }) => servesSpec),
  ]
  const taken = started.map(({ name }) => ({
    name,
    start: [] as number[],
    cpu: [] as number[],
    resident: [] as number[],
  }))
  for (let round = 0; round < rounds; round++) {
    for (const [index, { name, command, prefix }] of started.entries()) {
      progress(`start, round ${round + 1} of ${rounds}: ${name}`)
      const server = await startProcess(command, prefix + list.path)
      taken[index]?.start.push(server.startMs)
      taken[index]?.cpu.push(server.cpuSeconds() * 1000)
      await setTimeout(500)
      taken[index]?.resident.push(server.residentMb())
      await server.stop()
    }
  }
  return {
    title: 'Start to first response, and idle memory',
    notes: ['A process each time; resident memory half a second after the first response.'],
    head: 'server',
    columns: ['time', 'CPU', 'resident'],
    rows: taken.map(({ name, start, cpu, resident }) => ({
      name,
      cells: [figure(start, 'ms'), figure(cpu, 'ms'), figure(resident, 'MB')],
    })),
  }
}
