import { randomUUID } from 'node:crypto'
import { StartError } from '@agent-clients/generator/server'
import { bounds } from '../exchange/prefer.ts'

/** What holds for a whole server. */
export interface Settings {
  /** Milliseconds since 1970, for rate limits, idempotency keys and the times of what is created. */
  now: () => number
  /** A UUID: request ids and the ids of what is created are made of it. */
  newId: () => string
  /** Milliseconds before a response or between two events; undefined: none before a response, the natural pace for events. */
  delay: number | undefined
  strict: boolean
  stateful: boolean
  rateLimit: boolean
  /** For made-up bodies. */
  seed: string | undefined
}

type SettingsOptions = { [K in keyof Settings]?: Settings[K] }

/** @throws StartError for a delay that there cannot be. */
export function settingsOf(options: SettingsOptions): Settings {
  const { now = Date.now, delay, strict = false, stateful = false, rateLimit = false, seed } = options
  const [least, most] = bounds.delay
  if (delay !== undefined && !(Number.isInteger(delay) && delay >= least && delay <= most)) {
    throw new StartError(`delay must be a whole number of milliseconds from ${least} to ${most}, not ${delay}.`)
  }
  const newId = options.newId ?? (seed === undefined ? randomUUID : seededIds(seed))
  return { now, newId, delay, strict, stateful, rateLimit, seed }
}

/** Version 4 UUIDs that are the same for the same seed, in their order. */
function seededIds(seed: string): () => string {
  const random = mulberry32([...seed].reduce((sum, char) => (Math.imul(sum, 31) + (char.codePointAt(0) ?? 0)) | 0, 7))
  return () => 'xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx'.replaceAll('x', () => Math.floor(random() * 16).toString(16))
}

/** The usual small generator: 32 bits of state, good enough for names. */
function mulberry32(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
