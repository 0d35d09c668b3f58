import type { RecordedRequest } from '../journal/recorded-request.ts'
import { requestLine } from '../journal/request-line.ts'
import type { LogForm } from './cli-options.ts'

const leftOut = new Set(['response', 'body', 'headers'])

/** A request as the command prints it; undefined for not at all. */
export function logLine(form: LogForm, request: RecordedRequest): string | undefined {
  if (form === 'silent') return undefined
  if (form === 'pretty') return requestLine(request)
  // By name: what is not asked for need not be made.
  const names = Object.keys(request).filter((name) => !leftOut.has(name))
  const shown = Object.fromEntries(names.map((name): [string, unknown] => [name, Reflect.get(request, name)]))
  return JSON.stringify({ ...shown, time: new Date(request.time).toISOString() })
}
