import type { Contender } from '../../contender/process.ts'
import type { Took } from '../../contender/protocol.ts'
import { startRace } from '../../contender/race.ts'
import { type Figure, figure, ratio } from '../../frame/figures.ts'
import { ourEntries } from '../../frame/ours.ts'
import { isChosen, type SectionOptions } from '../../frame/section.ts'
import { startServer } from '../../frame/start-server.ts'
import type { Table } from '../../frame/table.ts'
import { generateClients } from '../../peers/generate-clients.ts'
import { eventCount, streamCases } from './cases.ts'

export const title = 'Event streams'

const parser = 'eventsource-parser + JSON.parse'
const openai = 'openai'

export async function measure(options: SectionOptions): Promise<Table[]> {
  const { rounds = 6, against, only, progress } = options
  await generateClients(progress)
  await using server = await startServer(new URL('server.ts', import.meta.url))
  const contenders = streamContenders(server.url, against, only)
  await using race = await startRace(contenders)
  const taken = new Map<string, Map<string, Took[]>>()
  for (const { name: work } of streamCases) {
    taken.set(work, await race.run({ work, iterations: 1, atOnce: 1 }, rounds, (text) => progress(`${work}: ${text}`)))
  }

  const table = (place: 'socket' | 'memory', texts: Omit<Table, 'head' | 'columns' | 'rows'>, cell: Cell): Table => {
    const base = place === 'socket' ? openai : parser
    const others = contenders.map(({ name }) => name).filter((name) => name !== base)
    return {
      ...texts,
      head: 'stream',
      columns: [`${base}: CPU per event`, ...others],
      rows: streamCases
        .filter((one) => one.place === place)
        .map((streamCase) => {
          const cpuOf = (name: string) =>
            taken
              .get(streamCase.name)
              ?.get(name)
              ?.map(({ cpu }) => cpu) ?? []
          const each = cpuOf(base).map((cpu) => (cpu * 1000) / eventCount(streamCase))
          return {
            name: streamCase.name.replace(/^\w+: /, ''),
            cells: [figure(each, 'µs'), ...others.map((name) => cell(cpuOf(name), cpuOf(base)))],
          }
        }),
    }
  }
  return [table('socket', socketTexts, (own, base) => ratio(base, own)), table('memory', memoryTexts, ratio)]
}

type Cell = (own: number[], base: number[]) => Figure

const socketTexts = {
  title: 'Typed events over a socket: times as many per CPU second as openai’s decoder',
  notes: [
    'More is better. All read the same bytes from a server in a process of its own: ours and hey-api as methods of their clients, openai as its `Stream.fromSSEResponse`, eventsource-parser by its callback, with `JSON.parse` of each event.',
  ],
}
const memoryTexts = {
  title: `Typed events in memory: times the CPU time of ${parser}`,
  notes: [
    'Less is better. The same streams from a `ReadableStream` in memory, by a `fetch` of one’s own, in chunks of the given size: 20,000 to 60,000 events of some 60 bytes, or 2 to 20 of 200 KB.',
  ],
}

function streamContenders(url: string, against: string | undefined, only: readonly string[]): Contender[] {
  const contender = (name: string, file: string, more: object = {}): Contender => ({
    name,
    module: new URL(`contenders/${file}.ts`, import.meta.url),
    setup: { url, ...more },
  })
  return [
    ...ourEntries('agento', against).map(({ label, entry }) => contender(label, 'ours', { entry })),
    contender(parser, 'eventsource-parser'),
    contender(openai, 'openai'),
    contender('hey-api', 'hey-api'),
  ].filter(({ name }) => [parser, openai].includes(name) || isChosen(name, only))
}
