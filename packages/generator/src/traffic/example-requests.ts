import type { Content, Credential, Operation } from '../model/index.ts'

export interface ExampleRequest {
  url: URL
  init: { method: string; headers: Headers; body?: string | FormData | null }
}

/** The key that they carry. */
const key = 's3cret-key'

/** An operation's requests as the spec's examples make them: one for each example of its body, or the one without a body. */
export function exampleRequests(operation: Operation, baseUrl: string): ExampleRequest[] {
  const { method, path, parameters, pathParameters, requestBody, security } = operation
  const filled = pathParameters.reduce((text, { name, example, isMultiSegment }) => {
    const value = encodeURIComponent(String(example))
    return text.replace(`{${name}}`, () => (isMultiSegment ? value.replaceAll('%2F', '/') : value))
  }, path)
  const url = new URL(baseUrl + filled)
  const headers: Record<string, string> = {}
  for (const { name, in: place, example } of parameters) {
    if (example === undefined) continue
    if (place === 'query') for (const value of [example].flat()) url.searchParams.append(name, String(value))
    if (place === 'header') headers[name] = String(example)
  }
  for (const { credential } of security[0] ?? []) {
    if (credential.in === 'query') url.searchParams.set(credential.name, key)
    else headers[credential.in === 'cookie' ? 'cookie' : credential.name] = written(credential)
  }
  const bodies = (requestBody?.contents ?? []).flatMap((content) =>
    content.examples.map(({ value }) => encode(content, value)),
  )
  return (bodies.length > 0 ? bodies : [{}]).map(({ type, ...rest }: { type?: string; body?: string | FormData }) => ({
    url,
    init: { method, headers: new Headers({ ...headers, ...(type && { 'content-type': type }) }), ...rest },
  }))
}

function written({ in: place, name, prefix }: Credential): string {
  const value = prefix === undefined ? key : `${prefix} ${key}`
  return place === 'cookie' ? `${name}=${value}` : value
}

function encode({ mediaType }: Content, value: unknown): { type?: string; body: string | FormData } {
  if (mediaType !== 'multipart/form-data')
    return { type: mediaType, body: typeof value === 'string' ? value : JSON.stringify(value) }
  // fetch adds the boundary.
  const form = new FormData()
  for (const [name, part] of Object.entries(Object(value))) form.set(name, String(part))
  return { body: form }
}
