import type { Table } from './table.ts'

export const sectionNames = ['calls', 'streams', 'size', 'types', 'pipeline', 'mock', 'memory'] as const
export type SectionName = (typeof sectionNames)[number]

export interface SectionOptions {
  /** How often each contender has its turn; a section's own number where none is given. */
  rounds: number | undefined
  /** Another checkout of this repository, built, whose packages take part as contenders, too. */
  against: string | undefined
  /** Only contenders with one of these texts in their names, beside the one that all are compared with; all when empty. */
  only: readonly string[]
  /** Leaves out other runtimes. */
  thisNode: boolean
  /** Says which modules the bytes of a bundle come from. */
  breakdown: boolean
  progress(text: string): void
}

/** What `sections/<name>/index.ts` exports. */
export interface Section {
  title: string
  measure(options: SectionOptions): Promise<Table[]>
}

/** By a path made at run time, because sections import the peers, which only `pnpm bench` installs. */
export async function loadSection(name: SectionName): Promise<Section> {
  return (await import(new URL(`../sections/${name}/index.ts`, import.meta.url).href)) as Section
}

export function isChosen(name: string, only: readonly string[]): boolean {
  return only.length === 0 || only.some((text) => name.includes(text))
}
