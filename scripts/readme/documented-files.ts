import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Spec } from '@agent-clients/generator/model'
import { factsTable } from './facts-table.ts'
import { fillSections } from './fill-sections.ts'
import { inferencesTable } from './inferences-table.ts'
import { mockTable } from './mock-table.ts'
import { operationsTable } from './operations-table.ts'
import { packagesList } from './packages-list.ts'
import { platformsTable } from './platforms-table.ts'
import { postmanTable } from './postman-table.ts'
import { tryIt } from './try-it.ts'

export interface DocumentedFile {
  /** Relative to the root. */
  path: string
  current: string
  wanted: string
}

/** The Markdown files that repeat parts of the specs, as they are and as they should be. */
export function documentedFiles(root: string, specs: readonly Spec[]): DocumentedFile[] {
  return [
    file(root, 'README.md', { platforms: platformsTable(specs) }),
    file(root, 'docs/postman.md', { postman: postmanTable(specs) }),
    file(root, 'packages/core/README.md', { packages: packagesList(specs) }),
    file(root, 'packages/mock/README.md', { platforms: mockTable(specs) }),
    file(root, 'packages/verify/README.md', { packages: packagesList(specs) }),
    ...specs.map((spec) => file(root, `packages/${spec.name}/README.md`, platformSections(spec))),
  ]
}

/** The generated parts of a platform's README. */
export function platformSections(spec: Spec): Record<string, string> {
  return {
    'try-it': tryIt(spec),
    facts: factsTable(spec),
    operations: operationsTable(spec),
    inferred: inferencesTable(spec),
  }
}

function file(root: string, path: string, sections: Record<string, string>): DocumentedFile {
  if (!existsSync(join(root, path))) {
    throw new Error(`${path} is missing. Write it, with markers for ${Object.keys(sections).join(' and ')}.`)
  }
  const current = readFileSync(join(root, path), 'utf8')
  try {
    return { path, current, wanted: fillSections(current, sections) }
  } catch (error) {
    throw new Error(`${path}: ${error instanceof Error ? error.message : String(error)}`, { cause: error })
  }
}
