import type { Circumstances } from './machine.ts'
import { type SectionName, sectionNames } from './section.ts'
import { type Table, tableInMarkdown } from './table.ts'

/** A section as measured. */
export interface SectionReport extends Circumstances {
  title: string
  rounds: number | undefined
  minutes: number
  tables: Table[]
}

/** What docs/benchmarks.json holds. */
export interface Report {
  versions: Record<string, string>
  sections: Partial<Record<SectionName, SectionReport>>
}

/** The generated part of docs/benchmarks.md. */
export function reportInMarkdown({ versions, sections }: Report): string {
  const parts = sectionNames
    .flatMap((name) => sections[name] ?? [])
    .map((section) => {
      const tables = section.tables.map(
        (table) =>
          `### ${table.title}\n\n${table.notes.map((note) => `${note}\n\n`).join('')}${tableInMarkdown(table)}`,
      )
      return `## ${section.title}\n\n${circumstancesInWords(section)}\n\n${tables.join('\n')}`
    })
  const peers = Object.entries(versions).map(([name, version]) => `${name} ${version}`)
  return `${parts.join('\n')}\n## Versions\n\n${peers.join(' · ')}\n`
}

export function circumstancesInWords({ date, commit, machine, rounds, minutes }: SectionReport): string {
  const { cpu, cpus, memoryGb, system, node, load } = machine
  return [
    date,
    ...(commit === '' ? [] : [commit]),
    `${cpus} × ${cpu}, ${memoryGb} GB`,
    system,
    `Node ${node}`,
    `load ${load} at the start`,
    ...(rounds === undefined ? [] : [`${rounds} rounds`]),
    `took ${minutes} min`,
  ].join(' · ')
}
