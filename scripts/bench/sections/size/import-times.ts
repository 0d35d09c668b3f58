import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { build } from 'esbuild'
import type { Took } from '../../contender/protocol.ts'
import { figure } from '../../frame/figures.ts'
import { outputFolder } from '../../frame/folders.ts'
import { ourEntries } from '../../frame/ours.ts'
import type { SectionOptions } from '../../frame/section.ts'
import type { Table } from '../../frame/table.ts'
import { generatedClients } from '../../peers/generate-clients.ts'

const probe = fileURLToPath(new URL('import-probe.js', import.meta.url))
const empty = 'an empty module'

/** What a cold import takes beyond a process that imports an empty module: a process each time, in turns. */
export async function importTimes({ rounds = 15, against, progress }: SectionOptions): Promise<Table> {
  const folder = mkdtempSync(`${outputFolder}/import-`)
  try {
    const modules = await importedModules(folder, against)
    const times = new Map([...modules.keys()].map((name): [string, Took[]] => [name, []]))
    for (let round = -1; round < rounds; round++) {
      progress(`import, round ${round + 1} of ${rounds}`)
      for (const [name, entry] of modules) {
        const { stdout } = await promisify(execFile)(process.execPath, [probe, entry])
        if (round >= 0) times.get(name)?.push(JSON.parse(stdout))
      }
    }
    return importTable(times)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** By name, what is imported. Peers' generated TypeScript is put into one file of JavaScript each. */
async function importedModules(folder: string, against: string | undefined): Promise<Map<string, string>> {
  writeFileSync(`${folder}/empty.js`, '')
  await build({ entryPoints: { ...generatedClients }, outdir: folder, bundle: true, format: 'esm', target: 'es2022' })
  const resolved = (name: string) => fileURLToPath(import.meta.resolve(name))
  return new Map([
    [empty, `${folder}/empty.js`],
    ...ourEntries('agento', against).map(({ label, entry }): [string, string] => [`${label}: agento`, entry]),
    ['openapi-fetch', resolved('openapi-fetch')],
    ['hey-api, in one file', `${folder}/heyApi.js`],
    ['Redocly’s client', `${folder}/redocly.js`],
    ['ky', resolved('ky')],
    ['axios', resolved('axios')],
    ['openai', resolved('openai')],
  ])
}

function importTable(times: ReadonlyMap<string, readonly Took[]>): Table {
  const beyond = (took: readonly Took[], kind: keyof Took) =>
    figure(
      took.map((one, round) => one[kind] - (times.get(empty)?.[round]?.[kind] ?? Number.NaN)),
      'ms',
    )
  return {
    title: 'Cold import',
    notes: [
      'A process for each import, in turns; what it takes beyond one that imports an empty module in the same round.',
    ],
    head: 'module',
    columns: ['time', 'CPU'],
    rows: [...times]
      .filter(([name]) => name !== empty)
      .map(([name, took]) => ({ name, cells: [beyond(took, 'wall'), beyond(took, 'cpu')] })),
  }
}
