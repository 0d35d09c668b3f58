import type { Route } from './platform.ts'

/** The body in the form that its media type wants: as it is for JSON, FormData as soon as there is a file. */
export function requestBody(kind: Route['body'], body: unknown): unknown {
  if (typeof body !== 'object' || body === null || kind === undefined || kind === 'value') return body
  const hasFile = Object.values(body).some((value) => value instanceof Blob)
  if (kind === 'json' || (kind === 'json-or-multipart' && !hasFile)) return body
  const form = new FormData()
  for (const [name, value] of Object.entries(body)) {
    if (value instanceof Blob) form.append(name, value)
    else if (value !== undefined && value !== null) form.append(name, typeof value === 'object' ? JSON.stringify(value) : String(value))
  }
  return form
}
