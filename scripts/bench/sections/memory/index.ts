import { fileURLToPath } from 'node:url'
import { type Figure, figure } from '../../frame/figures.ts'
import { benchFolder } from '../../frame/folders.ts'
import { ourEntries } from '../../frame/ours.ts'
import { runWell } from '../../frame/run-measured.ts'
import { isChosen, type SectionOptions } from '../../frame/section.ts'
import { startServer } from '../../frame/start-server.ts'
import type { Table } from '../../frame/table.ts'
import { generateClients } from '../../peers/generate-clients.ts'
import type { MemoryClientName } from './clients.ts'
import type { Held } from './probe.ts'

export const title = 'Memory'

export async function measure({ rounds = 1, against, only, progress }: SectionOptions): Promise<Table[]> {
  await generateClients(progress)
  const probe = fileURLToPath(new URL('probe.ts', import.meta.url))
  const clients: [label: string, client: MemoryClientName, entry?: string][] = [
    ...ourEntries('agento', against).map(({ label, entry }): [string, MemoryClientName, string] => [
      label,
      'ours',
      entry,
    ]),
    ['fetch', 'fetch'],
    ['hey-api', 'hey-api'],
    ['openai’s decoder', 'openai'],
  ]
  const rows = []
  for (const [name, client, entry = ''] of clients.filter(([label]) => isChosen(label, only))) {
    const held: Held[] = []
    for (let round = 0; round < rounds; round++) {
      progress(`${name}, round ${round + 1} of ${rounds}`)
      // A server each time: what it has sent is one reader's.
      await using server = await startServer(new URL('server.ts', import.meta.url))
      const { output } = await runWell([process.execPath, '--expose-gc', probe, client, server.url, entry], benchFolder)
      held.push(JSON.parse(output))
    }
    rows.push({ name, cells: cells(held) })
  }
  return [
    {
      title: 'What is still held after garbage collection',
      notes: [
        'Heap and buffers beyond what was held after a twentieth of the calls. Flat is what does not grow from 20,000 calls to 100,000, or from 200 streams to 1,000. The reader that pauses has read 100 events of an endless stream: what the server could send before, by buffers on the way, and in three seconds of the pause.',
      ],
      head: 'client',
      columns: [
        '20,000 calls',
        '100,000 calls',
        '200 streams',
        '1,000 streams',
        'while paused',
        'sent before',
        'sent in the pause',
      ],
      rows,
    },
  ]
}

function cells(held: readonly Held[]): (Figure | string)[] {
  const of = (value: (one: Held) => number | undefined, unit: 'KB' | 'MB') => {
    const values = held.flatMap((one) => value(one) ?? [])
    return values.length === 0
      ? '–'
      : figure(
          values.map((bytes) => bytes / (unit === 'KB' ? 1e3 : 1e6)),
          unit,
        )
  }
  return [
    of(({ calls }) => calls?.[0], 'KB'),
    of(({ calls }) => calls?.[1], 'KB'),
    of(({ streams }) => streams?.[0], 'KB'),
    of(({ streams }) => streams?.[1], 'KB'),
    of(({ paused }) => paused?.heap, 'KB'),
    of(({ paused }) => paused?.sentBefore, 'MB'),
    of(({ paused }) => paused?.sentInPause, 'MB'),
  ]
}
