import type { RecordedRequest } from '../journal/recorded-request.ts'
import { requestLine } from '../journal/request-line.ts'
import type { LogForm } from './cli-options.ts'

/** A request as the command prints it; undefined for not at all. */
export function logLine(form: LogForm, request: RecordedRequest): string | undefined {
  if (form === 'silent') return undefined
  if (form === 'pretty') return requestLine(request)
  const { time, answer: _, body: __, headers: ___, ...rest } = request
  return JSON.stringify({ time: new Date(time).toISOString(), ...rest })
}
