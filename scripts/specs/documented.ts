import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { specsFolder } from '@agent-clients/specs'

const bodies = ['request', 'response', 'event'] as const
const values = ['parameter', 'header'] as const

/** A JSON body that a platform's documentation prints, to the letter. */
export interface DocumentedBody {
  operationId: string
  in: (typeof bodies)[number]
  /** Of a response, as the key that the spec declares it by. */
  status?: string
  /** The page that prints it, at the address where it was read. */
  source: string
  body: unknown
}

/** A value of a parameter or a header that the documentation prints. */
export interface DocumentedValue {
  in: (typeof values)[number]
  name: string
  source: string
  value: unknown
}

export interface Documented {
  bodies: DocumentedBody[]
  values: DocumentedValue[]
}

/**
 * What `specs/documented/<platform>.json` holds.
 * @throws Error when there is no such file, or an entry has other members than those of {@link DocumentedBody} or {@link DocumentedValue}.
 */
export function readDocumented(platform: string): Documented {
  const file = join(specsFolder, 'documented', `${platform}.json`)
  if (!existsSync(file))
    throw new Error(`${file} is missing: it holds the bodies that the documentation prints ([] if none).`)
  const entries: unknown = JSON.parse(readFileSync(file, 'utf8'))
  if (!Array.isArray(entries)) throw new Error(`${file} has to be an array.`)
  const documented: Documented = { bodies: [], values: [] }
  for (const [index, entry] of entries.entries()) {
    if (isBody(entry)) documented.bodies.push(entry)
    else if (isValue(entry)) documented.values.push(entry)
    else {
      const body = `operationId, in (${bodies.join(', ')}), source (https) and body, a response its status`
      throw new Error(
        `${file}, entry ${index}: it needs ${body}; or in (${values.join(', ')}), name, source and value; and nothing else.`,
      )
    }
  }
  return documented
}

function isBody(entry: unknown): entry is DocumentedBody {
  if (typeof entry !== 'object' || entry === null || !('in' in entry)) return false
  const members = ['operationId', 'in', ...(entry.in === 'response' ? ['status'] : []), 'source', 'body']
  return (
    hasJust(entry, members) &&
    bodies.some((place) => place === entry.in) &&
    'operationId' in entry &&
    typeof entry.operationId === 'string' &&
    hasSource(entry) &&
    (!('status' in entry) || typeof entry.status === 'string')
  )
}

function isValue(entry: unknown): entry is DocumentedValue {
  return (
    typeof entry === 'object' &&
    entry !== null &&
    hasJust(entry, ['in', 'name', 'source', 'value']) &&
    'in' in entry &&
    values.some((place) => place === entry.in) &&
    'name' in entry &&
    typeof entry.name === 'string' &&
    hasSource(entry)
  )
}

function hasJust(entry: object, members: string[]): boolean {
  return Object.keys(entry).toSorted().join() === members.toSorted().join()
}

function hasSource(entry: object): boolean {
  return 'source' in entry && typeof entry.source === 'string' && entry.source.startsWith('https://')
}
