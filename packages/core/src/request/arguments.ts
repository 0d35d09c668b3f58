import { requestOptions } from '../options/check-options.ts'
import { defined } from '../values/defined.ts'
import { pathTemplate } from './path-template.ts'
import type { AnyRequestOptions } from '../options/options.ts'
import { refuseUnknown } from '../options/refuse-unknown.ts'
import type { Route } from '../platform/platform.ts'

/** A method's arguments, sorted into the parts of the request. */
export interface Arguments {
  pathValues: Record<string, unknown>
  query: Record<string, unknown>
  body: unknown
  options: AnyRequestOptions
}

const requestOptionNames = Object.keys(requestOptions)

function isTaken(option: string, { idempotency, events }: Route): boolean {
  if (option === 'idempotencyKey') return idempotency !== undefined
  return events !== undefined || (option !== 'idleTimeout' && option !== 'readTimeout')
}

/**
 * Sorts `(…path parameters, query and body fields, options)`. What is not a query parameter belongs to the body, so that
 * a field the platform added since the spec was written can be sent; an operation without a body refuses it.
 *
 * @param name the method, for messages: `agents.list`
 * @param defaults client options that stand in for parameters, like Make's `teamId`
 * @throws TypeError for anything that the platform would refuse or that would be lost on the way
 */
export function sortArguments(
  name: string,
  route: Route,
  args: readonly unknown[],
  defaults: Readonly<Record<string, unknown>>,
): Arguments {
  const { names } = pathTemplate(route.path)
  const takesParams = route.query !== undefined || route.body !== undefined
  const most = names.length + (takesParams ? 2 : 1)
  if (args.length > most)
    throw new TypeError(`${name} takes at most ${most} argument${most === 1 ? '' : 's'}, not ${args.length}.`)

  const pathValues = Object.fromEntries(names.map((parameter, index) => [parameter, args[index]]))
  const given = takesParams ? object(name, 'parameters', args[names.length]) : {}
  const options = object(name, 'options', args[most - 1])
  for (const option of Object.keys(options)) {
    // One that this operation does not take is refused with its reason, later on.
    if (requestOptionNames.includes(option)) continue
    const start = `${name} ${takesParams ? '' : 'takes no parameters and '}has no request option`
    refuseUnknown(
      start,
      option,
      requestOptionNames.filter((known) => isTaken(known, route)),
    )
  }

  const params = { ...pick(defaults, route.query ?? []), ...defined(given) }
  const missing = route.required?.filter((required) => params[required] === undefined) ?? []
  if (missing.length > 0)
    throw new TypeError(`${name} needs ${missing.map((parameter) => `"${parameter}"`).join(', ')}. Nothing was sent.`)
  return { pathValues, ...split(name, route, params), options }
}

function split(name: string, route: Route, params: Record<string, unknown>): Pick<Arguments, 'query' | 'body'> {
  const query = new Set(route.query)
  const inBodyToo = new Set(route.queryAndBody)
  const entries = Object.entries(params)
  const bodyEntries = entries.filter(([key]) => !query.has(key) || inBodyToo.has(key))
  const queryEntries = entries.filter(([key]) => query.has(key))
  for (const [key, value] of queryEntries) checkQuery(name, key, value)

  if (route.body === undefined || route.body === 'value') {
    const known = [...query, ...(route.body ? ['body'] : [])]
    for (const [key] of entries) refuseUnknown(`${name} has no parameter`, key, known)
    return { query: Object.fromEntries(queryEntries), body: params['body'] }
  }
  return { query: Object.fromEntries(queryEntries), body: Object.fromEntries(bodyEntries) }
}

/** Query values are scalars: an object would be spread, a Date dropped, NaN sent as a word; a lone surrogate has no form in a URL. */
function checkQuery(name: string, key: string, value: unknown): void {
  const values = Array.isArray(value) ? value : [value]
  const fits = (item: unknown) =>
    typeof item === 'string'
      ? !/\p{Surrogate}/u.test(item)
      : typeof item === 'boolean' || (typeof item === 'number' && Number.isFinite(item))
  if (!values.every(fits))
    throw new TypeError(
      `Query parameter "${key}" of ${name} is not a well-formed string, a finite number or a boolean.`,
    )
}

function object(name: string, what: string, value: unknown): Record<string, unknown> {
  if (value === undefined) return {}
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new TypeError(
      `The ${what} of ${name} must be an object, not ${value === null ? 'null' : Array.isArray(value) ? 'an array' : typeof value}.`,
    )
  }
  return value as Record<string, unknown>
}

function pick(values: Readonly<Record<string, unknown>>, names: readonly string[]): Record<string, unknown> {
  return defined(Object.fromEntries(names.map((name) => [name, values[name]])))
}
