import type { Content, OpenApiDocument, Operation } from '@agent-clients/specs'
import { credentialPlace } from '../responses/credentials.ts'

interface ExampleRequest {
  url: URL
  init: { method: string; headers: Headers; body?: string | FormData | null }
}

/** An operation's requests as the spec's examples make them: one for each example of its body, or the one without a body. */
export function exampleRequests(document: OpenApiDocument, operation: Operation, baseUrl: string): ExampleRequest[] {
  const { method, path, parameters, body, security } = operation
  const filled = path.replace(/\{([^}]+)\}/g, (_, name: string) => {
    const parameter = parameters.find((candidate) => candidate.in === 'path' && candidate.name === name)
    const value = encodeURIComponent(String(parameter?.example))
    return parameter?.['x-multi-segment'] ? value.replaceAll('%2F', '/') : value
  })
  const url = new URL(baseUrl + filled)
  const headers: Record<string, string> = {}
  for (const { name, in: place, example } of parameters) {
    if (example === undefined) continue
    if (place === 'query') for (const value of [example].flat()) url.searchParams.append(name, String(value))
    if (place === 'header') headers[name] = String(example)
  }
  for (const name of Object.keys(security[0] ?? {})) {
    const scheme = document.components.securitySchemes[name]
    if (!scheme) continue
    const at = credentialPlace(scheme)
    const word = scheme.type === 'http' ? 'Bearer ' : scheme['x-auth-prefix'] ? `${scheme['x-auth-prefix']} ` : ''
    if (at.place === 'query') url.searchParams.set(at.name, 's3cret-key')
    else headers[at.name] = `${word}s3cret-key`
  }
  const bodies = body?.contents.flatMap((content) => content.examples.map(({ value }) => encode(content, value))) ?? []
  return (bodies.length > 0 ? bodies : [{}]).map(({ type, ...rest }: { type?: string; body?: string | FormData }) => ({
    url,
    init: {
      method: method.toUpperCase(),
      headers: new Headers({ ...headers, ...(type && { 'content-type': type }) }),
      ...rest,
    },
  }))
}

function encode({ mediaType }: Content, value: unknown): { type?: string; body: string | FormData } {
  // fetch adds the boundary.
  if (mediaType !== 'multipart/form-data')
    return { type: mediaType, body: typeof value === 'string' ? value : JSON.stringify(value) }
  const form = new FormData()
  for (const [name, part] of Object.entries(Object(value))) form.set(name, String(part))
  return { body: form }
}
