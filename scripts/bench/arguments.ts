import { parseArgs } from 'node:util'
import { type SectionName, sectionNames } from './frame/section.ts'

export const help = `Measures ours beside the peers on the same work, in one run, and says by how much they differ. Builds and installs the
peers first (scripts/bench is a workspace of its own; nothing else installs them).

  pnpm bench [section…] [--rounds <n>] [--only <name>]… [--against <checkout>] [--breakdown] [--json <file>] [--save]

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
  --breakdown           size: which modules the bytes of our bundle come from
  --json <file>         writes all figures, quartiles included, into a file
  --save                puts the sections into docs/benchmarks.json and docs/benchmarks.md

Cells are medians over the rounds, with the quartiles in brackets. Ratios are taken within a round, of CPU time where nothing else is
said, so that a machine that does other work, too, still gives figures of use. Nothing here fails because it is slow.
`

export interface BenchArguments {
  sections: readonly SectionName[]
  rounds: number | undefined
  only: readonly string[]
  against: string | undefined
  breakdown: boolean
  json: string | undefined
  save: boolean
}

/**
 * @returns undefined when help was asked for
 * @throws {TypeError} with a message for whoever typed the arguments
 */
export function readArguments(args: readonly string[]): BenchArguments | undefined {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      rounds: { type: 'string' },
      only: { type: 'string', multiple: true, default: [] },
      against: { type: 'string' },
      breakdown: { type: 'boolean', default: false },
      json: { type: 'string' },
      save: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  })
  const { help: helpWanted, rounds, ...rest } = values
  if (helpWanted) return undefined
  const unknown = positionals.filter((name) => !sectionNames.some((known) => known === name))
  if (unknown.length > 0)
    throw new TypeError(`There is no section ${unknown.join(', ')}. There are ${sectionNames.join(', ')}.`)
  // A quick or partial look would replace what was measured with care.
  if (rest.save && (rest.only.length > 0 || rest.against !== undefined))
    throw new TypeError('--save keeps whole sections of this checkout alone: leave out --only and --against.')
  return {
    ...rest,
    against: rest.against,
    json: rest.json,
    sections: sectionNames.filter((name) => positionals.length === 0 || positionals.includes(name)),
    rounds: rounds === undefined ? undefined : wholeNumber('rounds', rounds),
  }
}

function wholeNumber(name: string, text: string): number {
  const value = Number(text)
  if (!Number.isInteger(value) || value < 1)
    throw new TypeError(`--${name} takes a whole number from 1, not "${text}".`)
  return value
}
