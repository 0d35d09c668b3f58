import type { BodyKind } from '../platform/vocabulary.ts'

/** A method's body in the form that its media type wants: as it is for JSON, FormData as soon as there is a file. */
export function jsonOrForm(kind: BodyKind | undefined, body: unknown): unknown {
  if (typeof body !== 'object' || body === null || kind === undefined || kind === 'value') return body
  const hasFile = Object.values(body)
    .flat()
    .some((value) => value instanceof Blob)
  if (kind === 'json' || (kind === 'json-or-multipart' && !hasFile)) return body
  const form = new FormData()
  for (const [name, field] of Object.entries(body)) {
    // Several files are several fields of one name.
    const values: unknown[] = Array.isArray(field) && field.some((value) => value instanceof Blob) ? field : [field]
    for (const value of values) {
      if (value instanceof Blob) form.append(name, value)
      else if (value !== undefined && value !== null)
        form.append(name, typeof value === 'object' ? JSON.stringify(value) : String(value))
    }
  }
  return form
}
