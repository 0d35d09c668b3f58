import type { Violation } from './violation.ts'

/** Which of the documented responses is wanted. */
export interface Choice {
  /** Status; default: the operation's first 2xx. */
  code?: number
  /** Name of an example; default: the first. */
  example?: string
  /** Make a body up from the schema instead. */
  dynamic?: boolean
  /** Makes the made-up body the same every time. */
  seed?: string
}

/** How a response is sent: its delay, and for event streams pace and faults. */
export interface Pacing {
  /**
   * Milliseconds before the response, of an event stream: between two events. Default: none before a response; between events a pause
   * that grows with the text to come, from 10 to 60 ms.
   */
  delay?: number
  /** Send this many bytes at a time, cutting through lines and characters. */
  chunk?: number
  /**
   * Destroy the connection in the middle of an event, after this many whole ones (of a shorter stream: in its last); of what is no
   * stream, in the middle of the body.
   */
  cut?: number
  /** After this many whole events (of a shorter stream: before its last) send an event `error` with an error body, and end. */
  fail?: number
  /** Send the events again and again until the client leaves; an event that would end the stream is left out. */
  loop?: boolean
  /** Milliseconds of silence after which a comment is sent. Default 15,000. */
  heartbeat?: number
}

export interface Preferences {
  choice: Choice
  pacing: Pacing
  violations: Violation[]
}

/** The whole numbers that are taken, least and most. */
export const bounds = {
  code: [200, 599],
  delay: [0, 600_000],
  chunk: [1, 1_000_000],
  cut: [0, 1_000_000],
  fail: [0, 1_000_000],
  heartbeat: [1, 600_000],
} as const

/**
 * Reads a `Prefer` header (RFC 7240): `code=404, example="not found", dynamic=true, seed=x` as Prism does, `delay=50`, and
 * for event streams `chunk=7, cut=2, fail=1, loop=true, heartbeat=1000`. Preferences that it does not know are left to others.
 */
export function parsePrefer(header: string | undefined): Preferences {
  const choice: Choice = {}
  const pacing: Pacing = {}
  const violations: Violation[] = []
  if (header === undefined) return { choice, pacing, violations }

  const whole = (name: keyof typeof bounds, value: string): number | undefined => {
    const [least, most] = bounds[name]
    if (/^\d{1,9}$/.test(value) && Number(value) >= least && Number(value) <= most) return Number(value)
    violations.push({
      location: ['header', 'prefer'],
      code: name,
      message: `Prefer: ${name} takes a whole number from ${least} to ${most}.`,
    })
    return undefined
  }
  const flag = (name: string, value: string): boolean => {
    if (value !== 'true' && value !== 'false' && value !== '') {
      violations.push({ location: ['header', 'prefer'], code: name, message: `Prefer: ${name} takes true or false.` })
    }
    return value !== 'false'
  }
  const set = <K extends string, V>(target: Partial<Record<K, V>>, name: K, value: V | undefined) => {
    if (value !== undefined) target[name] = value
  }

  for (const [, token = '', quoted, bare] of header.matchAll(/([\w-]+)(?:\s*=\s*(?:"([^"]*)"|([^\s,;"]*)))?/g)) {
    const name = token.toLowerCase()
    const value = quoted ?? bare ?? ''
    if (name === 'code') set(choice, name, whole(name, value))
    else if (name === 'example' || name === 'seed') set(choice, name, value === '' ? undefined : value)
    else if (name === 'dynamic') set(choice, name, flag(name, value))
    else if (name === 'delay' || name === 'chunk' || name === 'cut' || name === 'fail' || name === 'heartbeat') {
      set(pacing, name, whole(name, value))
    } else if (name === 'loop') set(pacing, name, flag(name, value))
  }
  return { choice, pacing, violations }
}
