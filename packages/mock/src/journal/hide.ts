import type { Violation } from '../exchange/violation.ts'
import type { Form, FormValue } from '../exchange/form.ts'
import { mask } from './secrets.ts'

/** What is to be hidden of a value: fields by name, and texts wherever they stand. */
export interface Hiding {
  isSecretField: (name: string) => boolean
  text: (text: string) => string
}

/** JSON with what is secret hidden. */
export function hideValue(value: unknown, hiding: Hiding): unknown {
  try {
    return hidden(value, hiding)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    // Nested deeper than the stack.
    return mask
  }
}

function hidden(value: unknown, hiding: Hiding): unknown {
  if (typeof value === 'string') return hiding.text(value)
  // A key may be all digits.
  if (typeof value === 'number') return hiding.text(`${value}`) === `${value}` ? value : mask
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((item) => hidden(item, hiding))
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [
      hiding.text(name),
      hiding.isSecretField(name) ? hideAll(part, hiding) : hidden(part, hiding),
    ]),
  )
}

/** Names stay, values go: which secrets were sent is worth a test. That there is one is no secret (`requiresAuth: true`). */
function hideAll(value: unknown, { text }: Hiding): unknown {
  if (value === null || value === undefined || typeof value === 'boolean') return value
  if (typeof value !== 'object' || Array.isArray(value)) return mask
  return Object.fromEntries(Object.keys(value).map((name) => [text(name), mask]))
}

/** Text that was not parsed: hidden as a whole where something in it has the name of a secret (`apiKey=…`, `"apiKey": …`). */
export function hideText(text: string, { isSecretField, text: hide }: Hiding): string {
  for (const [, part = '', field = ''] of text.matchAll(/\bname="([^"]{1,256})"|([\w.-]{1,256})["']?\s*[:=]/g)) {
    if (isSecretField(field || part)) return mask
  }
  return hide(text)
}

/** The fields of a form; a text may hold JSON or another form. */
export function hideForm(form: Form, hiding: Hiding): unknown {
  const shown = (value: FormValue) => (typeof value === 'string' ? hideText(value, hiding) : value)
  const fields = Object.entries(form).map(([name, value]) => [
    name,
    Array.isArray(value) ? value.map(shown) : shown(value),
  ])
  return hideValue(Object.fromEntries(fields), hiding)
}

/** An event as it goes over the wire, the fields of its JSON included. */
export function hideEvent(event: string, hiding: Hiding): string {
  const lines = event.replace(/(?<=^data: )[{[].*$/gm, (data) => {
    try {
      const value: unknown = JSON.parse(data)
      const [before, after] = [value, hideValue(value, hiding)].map((one) => JSON.stringify(one))
      return after === before || after === undefined ? data : after
    } catch {
      return data
    }
  })
  return hiding.text(lines)
}

/** A path as sent, whichever of its signs are percent-encoded. */
export function hidePath(path: string, { text }: Hiding): string {
  return text(path)
    .split('/')
    .map((segment) => {
      const decoded = decodedSegment(segment)
      const shown = text(decoded)
      return shown === decoded ? segment : shown
    })
    .join('/')
}

function decodedSegment(segment: string): string {
  if (!segment.includes('%')) return segment
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}

type IsSecret = (name: string) => boolean

/** The word before a key (`Bearer`) stays: it is what a test wants to see. */
export function hideHeaders(headers: Record<string, string>, isSecret: IsSecret, { text }: Hiding) {
  const lines = Object.entries(headers).map(([name, value]): [string, string] => {
    if (!isSecret(name)) return [text(name), text(value)]
    const word = /authorization$/i.test(name) ? /^[A-Za-z]+ (?=\S)/.exec(value)?.[0] : undefined
    return [text(name), `${word ?? ''}${mask}`]
  })
  return Object.fromEntries(lines)
}

export function hideQuery(query: Record<string, string | string[]>, isSecret: IsSecret, { text }: Hiding) {
  const parameters = Object.entries(query).map(([name, values]): [string, string | string[]] => {
    if (isSecret(name)) return [text(name), mask]
    return [text(name), typeof values === 'string' ? text(values) : values.map((value) => text(value))]
  })
  return Object.fromEntries(parameters)
}

export function hideViolations(violations: Violation[], { text }: Hiding): Violation[] {
  return violations.map(({ location, code, message }) => ({
    location: location.map((step) => text(step)),
    code,
    message: text(message),
  }))
}
