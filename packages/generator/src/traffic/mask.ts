import { mask } from '@agent-clients/core/vocabulary'
import type { Form, FormValue } from './form.ts'

/** What is to be masked in a value: fields by name, and texts wherever they stand. */
export interface Masking {
  isSecretField: (name: string) => boolean
  text: (text: string) => string
}

/** JSON with what is secret masked. */
export function maskValue(value: unknown, masking: Masking): unknown {
  try {
    return masked(value, masking)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    // Nested deeper than the stack.
    return mask
  }
}

function masked(value: unknown, masking: Masking): unknown {
  if (typeof value === 'string') return masking.text(value)
  // A key may be all digits.
  if (typeof value === 'number') return masking.text(`${value}`) === `${value}` ? value : mask
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((item) => masked(item, masking))
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [
      masking.text(name),
      masking.isSecretField(name) ? maskAll(part, masking) : masked(part, masking),
    ]),
  )
}

/** Names stay, values go: which secrets were sent is worth a test. That there is one is no secret (`requiresAuth: true`). */
function maskAll(value: unknown, { text }: Masking): unknown {
  if (value === null || value === undefined || typeof value === 'boolean') return value
  if (typeof value !== 'object' || Array.isArray(value)) return mask
  return Object.fromEntries(Object.keys(value).map((name) => [text(name), mask]))
}

/** Text that was not parsed: masked as a whole where something in it has the name of a secret (`apiKey=…`, `"apiKey": …`). */
export function maskText(text: string, { isSecretField, text: maskKnown }: Masking): string {
  for (const [, part = '', field = ''] of text.matchAll(/\bname="([^"]{1,256})"|([\w.-]{1,256})["']?\s*[:=]/g)) {
    if (isSecretField(field || part)) return mask
  }
  return maskKnown(text)
}

/** The fields of a form; a text may hold JSON or another form. */
export function maskForm(form: Form, masking: Masking): unknown {
  const shown = (value: FormValue) => (typeof value === 'string' ? maskText(value, masking) : value)
  const fields = Object.entries(form).map(([name, value]) => [
    name,
    Array.isArray(value) ? value.map(shown) : shown(value),
  ])
  return maskValue(Object.fromEntries(fields), masking)
}

/** An event as it goes over the wire, the fields of its JSON included. */
export function maskEvent(event: string, masking: Masking): string {
  const lines = event.replaceAll(/(?<=^data: )[{[].*$/gm, (data) => {
    try {
      const value: unknown = JSON.parse(data)
      const [before, after] = [value, maskValue(value, masking)].map((one) => JSON.stringify(one))
      return after === before || after === undefined ? data : after
    } catch {
      return data
    }
  })
  return masking.text(lines)
}

/** A path as sent, whichever of its signs are percent-encoded. */
export function maskPath(path: string, { text }: Masking): string {
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
export function maskHeaders(
  headers: Record<string, string>,
  isSecret: IsSecret,
  { text }: Masking,
): Record<string, string> {
  const lines = Object.entries(headers).map(([name, value]): [string, string] => {
    if (!isSecret(name)) return [text(name), text(value)]
    const word = /authorization$/i.test(name) ? /^[A-Za-z]+ (?=\S)/.exec(value)?.[0] : undefined
    return [text(name), `${word ?? ''}${mask}`]
  })
  return Object.fromEntries(lines)
}

export function maskQuery(
  query: Record<string, string | string[]>,
  isSecret: IsSecret,
  { text }: Masking,
): Record<string, string | string[]> {
  const parameters = Object.entries(query).map(([name, values]): [string, string | string[]] => {
    if (isSecret(name)) return [text(name), mask]
    return [text(name), typeof values === 'string' ? text(values) : values.map((value) => text(value))]
  })
  return Object.fromEntries(parameters)
}
