import type { Content, Operation } from '@agent-clients/generator/model'
import { exampleCredential } from '../page/example-credential.ts'

interface ExampleRequest {
  url: URL
  init: { method: string; headers: Headers; body?: string | FormData | null }
}

/** An operation's requests as the spec's examples make them: one for each example of its body, or the one without a body. */
export function exampleRequests(operation: Operation, baseUrl: string): ExampleRequest[] {
  const { method, path, parameters, pathParameters, requestBody, security } = operation
  const filled = path.replace(/\{([^}]+)\}/g, (_, name: string) => {
    const parameter = pathParameters.find((candidate) => candidate.name === name)
    const value = encodeURIComponent(String(parameter?.example))
    return parameter?.isMultiSegment ? value.replaceAll('%2F', '/') : value
  })
  const url = new URL(baseUrl + filled)
  const headers: Record<string, string> = {}
  for (const { name, in: place, example } of parameters) {
    if (example === undefined) continue
    if (place === 'query') for (const value of [example].flat()) url.searchParams.append(name, String(value))
    if (place === 'header') headers[name] = String(example)
  }
  for (const { credential } of security[0] ?? []) {
    const value = exampleCredential(credential, 's3cret-key')
    if (credential.in === 'query') url.searchParams.set(credential.name, value)
    else headers[credential.name] = value
  }
  const bodies =
    requestBody?.contents.flatMap((content) => content.examples.map(({ value }) => encode(content, value))) ?? []
  return (bodies.length > 0 ? bodies : [{}]).map(({ type, ...rest }: { type?: string; body?: string | FormData }) => ({
    url: new URL(url),
    init: { method, headers: new Headers({ ...headers, ...(type && { 'content-type': type }) }), ...rest },
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
