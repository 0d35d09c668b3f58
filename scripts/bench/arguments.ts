import { chosen } from '../command/chosen.ts'
import type { Arguments } from '../command/run-command.ts'
import { type SectionName, sectionNames } from './frame/section.ts'

export const help = `Measures ours beside the peers on the same work, in one run, and says by how much they differ. Builds and installs the
peers first (scripts/bench is a workspace of its own; nothing else installs them).

  pnpm bench [section…] [--rounds <n>] [--only <name>]… [--against <checkout>] [--this-node] [--breakdown]
      [--json <file>] [--save]

Sections, all by default:
  calls     time of a call, beside fetch, openapi-fetch, hey-api, Redocly's client, ky and axios, on several runtimes
  streams   typed events, beside openai's decoder, eventsource-parser and hey-api
  size      bytes of a bundle with one call, and time of a cold import
  types     what the compiler does for 1, 10 and 50 calls, and what it says of a typo
  pipeline  generating clients, beside openapi-typescript and hey-api; building what changed
  mock      requests and streams per CPU second, beside other mock servers
  memory    heap over many calls and streams, and with a reader that pauses

  --rounds <n>          turns of each contender; each section has its own number, of which 3 give a first idea
  --only <name>         only contenders with this in their names, beside the one that all are compared with; may be repeated
  --against <checkout>  another checkout of this repository, built, whose packages take part as "ours (against)"
  --this-node           calls: leaves out the other runtimes
  --breakdown           size: which modules the bytes of our bundle come from
  --json <file>         writes all figures, quartiles included, into a file
  --save                puts the sections into docs/benchmarks.json and docs/benchmarks.md

Cells are medians over the rounds, with the quartiles in brackets. Ratios are taken within a round, of CPU time where nothing else is
said, so that a machine that does other work, too, still gives figures of use. Nothing here fails because it is slow.
`

export const options = {
  rounds: { type: 'string' },
  only: { type: 'string', multiple: true },
  against: { type: 'string' },
  'this-node': { type: 'boolean', default: false },
  breakdown: { type: 'boolean', default: false },
  json: { type: 'string' },
  save: { type: 'boolean', default: false },
} as const

export interface BenchRequest {
  sections: readonly SectionName[]
  rounds: number | undefined
  only: readonly string[]
  against: string | undefined
  thisNode: boolean
  breakdown: boolean
  json: string | undefined
  save: boolean
}

/** @throws Error with a message for whoever typed the arguments */
export function readArguments({ values, positionals }: Arguments<typeof options>): BenchRequest {
  const { rounds, only = [], against, json, breakdown, save, 'this-node': thisNode } = values
  const sections = chosen(
    'section',
    positionals,
    sectionNames.map((name) => ({ name })),
  )
  // A partial look would replace what was measured whole.
  if (save && (only.length > 0 || against !== undefined))
    throw new Error('--save keeps whole sections of this checkout alone: leave out --only and --against.')
  return {
    sections: sections.map(({ name }) => name),
    rounds: rounds === undefined ? undefined : wholeNumber('rounds', rounds),
    only,
    against,
    json,
    thisNode,
    breakdown,
    save,
  }
}

function wholeNumber(name: string, text: string): number {
  const value = Number(text)
  if (!Number.isInteger(value) || value < 1) throw new Error(`--${name} takes a whole number from 1, not "${text}".`)
  return value
}
