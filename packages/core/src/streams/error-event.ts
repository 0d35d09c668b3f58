import { jsonOrText } from './event-data.ts'
import { excerpt } from '../errors/excerpt.ts'
import type { Platform } from '../platform/platform.ts'
import { property } from '../values/property.ts'
import type { Secrets } from '../masking/secrets.ts'

/** What a server says in an event called `error`, without the credentials that it may repeat. */
export interface ErrorEvent {
  /** For an error's message; empty where the event says nothing. */
  text: string
  code: string | undefined
  body: unknown
}

// A stream's errors are rarely in a spec, and not always in the shape of the other errors.
const usualMessages = [['error', 'message'], ['message'], ['error'], ['detail']]
const usualCodes = [['error', 'code'], ['code'], ['error', 'type']]

/** @param pointers where the platform's error bodies keep the message and the code */
export function errorEvent(data: string, pointers: Platform['error'], secrets: Secrets): ErrorEvent {
  const body = secrets.mask(jsonOrText(data))
  const code = firstText(body, [pointers.code, ...usualCodes])
  const message =
    typeof body === 'string' ? body : (firstText(body, [pointers.message, ...usualMessages]) ?? JSON.stringify(body))
  const text = [code, message].flatMap((part) => (part ? [excerpt(part)] : [])).join(' – ')
  return { text, code, body: body === '' ? undefined : body }
}

/** The first of these properties that is a text. Codes are numbers on some platforms. */
function firstText(body: unknown, paths: readonly (readonly string[] | undefined)[]): string | undefined {
  const values = paths.map((path) => path && property(body, path))
  const found = values.find((value) => (typeof value === 'string' && value !== '') || typeof value === 'number')
  return found === undefined ? undefined : String(found)
}
