import { isName, pathTemplate } from './path-template.ts'
import type { Route } from '../platform/platform.ts'
import type { PathType } from '../platform/vocabulary.ts'

/** What the spec says of a path's parameters. */
export type PathRules = Pick<Route, 'multiSegment' | 'pathTypes'>

/**
 * Puts values into a path template. Each value is one segment, or several for the one that may hold slashes, and none can
 * change which resource the path names: the URL parser resolves `..`, and `%2e%2e` like it, and an empty segment
 * turns `DELETE /agents/{id}` into a call on the collection.
 *
 * @param template path with `{names}`, as the spec writes it
 * @throws TypeError for a missing or unsafe value, which is not in the message
 */
export function expandPath(template: string, values: Readonly<Record<string, unknown>>, rules: PathRules = {}): string {
  const { parts } = pathTemplate(template)
  return parts.map((part, index) => (isName(index) ? expandName(template, part, values, rules) : part)).join('')
}

function expandName(
  template: string,
  name: string,
  values: Readonly<Record<string, unknown>>,
  { pathTypes = {}, multiSegment }: PathRules,
): string {
  const value = own(values, name)
  const types = own(pathTypes, name) ?? ['string']
  if (!types.some((type) => fits[type](value)))
    throw unsafe(name, template, `is ${kindOf(value)}, not ${types.map((type) => named[type]).join(' or ')}`)
  const text = typeof value === 'number' ? decimal(value) : String(value)
  const segments = name === multiSegment ? text.split('/') : [text]
  return segments.map((segment) => encodeSegment(segment, name, template)).join('/')
}

/** A member that is not the prototype's: a parameter may be called `constructor`. */
function own<T>(values: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(values, name) ? values[name] : undefined
}

const fits: Record<PathType, (value: unknown) => boolean> = {
  string: (value) => typeof value === 'string',
  number: Number.isFinite,
  // Beyond 2^53, neighbours are the same number: the one that is sent may not be the one that was meant.
  integer: Number.isSafeInteger,
}

const named: Record<PathType, string> = { string: 'a string', number: 'a finite number', integer: 'a safe integer' }

function kindOf(value: unknown): string {
  if (value === null) return 'null'
  return typeof value === 'number' ? 'a number' : typeof value
}

/** A number in digits alone: `1e21` and `1e-7` are JavaScript's spelling, which a path's router may not know. */
function decimal(value: number): string {
  const text = String(value)
  const [, sign = '', whole = '', fraction = '', power] = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(text) ?? []
  if (power === undefined) return text
  const exponent = Number(power)
  if (exponent < 0) return `${sign}0.${'0'.repeat(-exponent - 1)}${whole}${fraction}`
  return sign + (whole + fraction).padEnd(exponent + 1, '0')
}

function encodeSegment(segment: string, name: string, template: string): string {
  // Most ids: there is nothing to encode in them, nor anything that could be taken for something else.
  if (/^[\w-]+$/.test(segment)) return segment
  if (segment === '') throw unsafe(name, template, 'is empty or has an empty segment')
  // Slashes inside a segment are encoded, but a server that decodes them early would see `../`, too.
  if (decodeFully(segment).split(/[/\\]/).some(isDots))
    throw unsafe(name, template, 'is or holds a "." or ".." segment')
  // A lone surrogate has no UTF-8 form; encodeURIComponent would throw a URIError.
  if (/\p{Surrogate}/u.test(segment)) throw unsafe(name, template, 'holds a lone surrogate')
  return encodeURIComponent(segment)
}

function isDots(segment: string): boolean {
  return segment === '.' || segment === '..'
}

/** Undoes percent-encoding as often as it was applied: some server between here and there may do so too. */
function decodeFully(segment: string): string {
  let current = segment
  for (;;) {
    const next = current
      .replaceAll(/%2e/gi, '.')
      .replaceAll(/%2f/gi, '/')
      .replaceAll(/%5c/gi, '\\')
      .replaceAll('%25', '%')
    if (next === current) return current
    current = next
  }
}

function unsafe(name: string, template: string, problem: string): TypeError {
  return new TypeError(`Path parameter "${name}" of ${template} ${problem}. Nothing was sent.`)
}
