import type { Violation } from './violation.ts'

/** Which of the documented answers is wanted. */
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

/** How an event stream is sent. */
export interface Pacing {
  /** Milliseconds between two events. Default 20. */
  delay?: number
  /** Send this many bytes at a time, cutting through lines and characters. */
  chunk?: number
  /** Destroy the connection in the middle of an event, after this many whole ones (of a shorter stream: in its last). */
  cut?: number
  /** Send the events again and again until the client leaves; an event that would end the stream is left out. */
  loop?: boolean
}

export interface Preferences {
  choice: Choice
  pacing: Pacing
  violations: Violation[]
}

/**
 * Reads a `Prefer` header (RFC 7240): `code=404, example="not found", dynamic=true, seed=x` as Prism does, and for event streams
 * `delay=50, chunk=7, cut=2, loop=true`. Preferences that it does not know are left to others.
 */
export function parsePrefer(header: string | undefined): Preferences {
  const choice: Choice = {}
  const pacing: Pacing = {}
  const violations: Violation[] = []

  const whole = (name: string, value: string, least: number, most: number): number | undefined => {
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
  const set = <K extends string, V>(target: { [key in K]?: V }, name: K, value: V | undefined) => {
    if (value !== undefined) target[name] = value
  }

  for (const [, token = '', quoted, bare] of (header ?? '').matchAll(/([\w-]+)(?:\s*=\s*(?:"([^"]*)"|([^\s,;"]*)))?/g)) {
    const name = token.toLowerCase()
    const value = quoted ?? bare ?? ''
    if (name === 'code') set(choice, name, whole(name, value, 200, 599))
    else if (name === 'example' || name === 'seed') set(choice, name, value)
    else if (name === 'dynamic') set(choice, name, flag(name, value))
    else if (name === 'delay') set(pacing, name, whole(name, value, 0, 600_000))
    else if (name === 'chunk') set(pacing, name, whole(name, value, 1, 1_000_000))
    else if (name === 'cut') set(pacing, name, whole(name, value, 0, 1_000_000))
    else if (name === 'loop') set(pacing, name, flag(name, value))
  }
  return { choice, pacing, violations }
}
