import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { specsFolder } from './reader/index.ts'

const places = ['request', 'response', 'event'] as const

/** A JSON body that a platform's documentation prints, to the letter. */
export interface Documented {
  operationId: string
  in: (typeof places)[number]
  /** Of a response, as the key that the spec declares it by. */
  status?: string
  /** The page that prints it. */
  source: string
  body: unknown
}

/**
 * What `specs/documented/<platform>.json` holds.
 * @throws Error when there is no such file, or an entry has other members than those of {@link Documented}.
 */
export function readDocumented(platform: string): Documented[] {
  const file = join(specsFolder, 'documented', `${platform}.json`)
  if (!existsSync(file))
    throw new Error(`${file} is missing: it holds the bodies that the documentation prints ([] if none).`)
  const entries: unknown = JSON.parse(readFileSync(file, 'utf8'))
  if (!Array.isArray(entries)) throw new Error(`${file} has to be an array.`)
  return entries.map((entry: unknown, index) => {
    if (isDocumented(entry)) return entry
    const needs = `operationId, in (${places.join(', ')}), source (https) and body, a response its status, and nothing else`
    throw new Error(`${file}, entry ${index}: it needs ${needs}.`)
  })
}

function isDocumented(entry: unknown): entry is Documented {
  if (typeof entry !== 'object' || entry === null || !('in' in entry)) return false
  const members = ['operationId', 'in', ...(entry.in === 'response' ? ['status'] : []), 'source', 'body']
  return (
    Object.keys(entry).sort().join() === members.sort().join() &&
    places.some((place) => place === entry.in) &&
    'operationId' in entry &&
    typeof entry.operationId === 'string' &&
    'source' in entry &&
    typeof entry.source === 'string' &&
    entry.source.startsWith('https://') &&
    (!('status' in entry) || typeof entry.status === 'string')
  )
}
