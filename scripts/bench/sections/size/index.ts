import { figure } from '../../frame/figures.ts'
import { isChosen, type SectionOptions } from '../../frame/section.ts'
import type { Table } from '../../frame/table.ts'
import { generateClients } from '../../peers/generate-clients.ts'
import { type Bundle, bundle } from './bundle.ts'
import { importTimes } from './import-times.ts'
import { programs } from './programs.ts'

export const title = 'Size and start'

export async function measure(options: SectionOptions): Promise<Table[]> {
  const { against, only, breakdown, progress } = options
  await generateClients(progress)
  const bundles = new Map<string, Bundle>()
  for (const { name, source } of programs(against).filter((program) => isChosen(program.name, only))) {
    progress(`bundles ${name}`)
    bundles.set(name, await bundle(source))
  }
  const sizes: Table = {
    title: 'One call, bundled for a browser',
    notes: ['esbuild, minified, ES2022; a program that creates the client and makes one call. gzip -9.'],
    head: 'client',
    columns: ['minified', 'gzip'],
    rows: [...bundles].map(([name, { minified, gzip }]) => ({ name, cells: [kilobytes(minified), kilobytes(gzip)] })),
  }
  return [sizes, ...(breakdown ? breakdowns(bundles) : []), await importTimes(options)]
}

function breakdowns(bundles: ReadonlyMap<string, Bundle>): Table[] {
  return [...bundles]
    .filter(([name]) => name.startsWith('ours'))
    .map(([name, { modules }]) => ({
      title: `Where the bytes of ${name} come from`,
      notes: [],
      head: 'module',
      columns: ['minified bytes'],
      rows: modules
        .filter(({ bytes }) => bytes > 0)
        .map(({ path, bytes }) => ({ name: path, cells: [figure([bytes])] })),
    }))
}

function kilobytes(bytes: number) {
  return figure([bytes / 1000], 'KB')
}
