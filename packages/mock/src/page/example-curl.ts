import type { Operation, Spec } from '@agent-clients/generator/model'
import { exampleCredential } from './example-credential.ts'
import { exampleOperation } from './example-operation.ts'

/** A command line that works as it is, with a key where it belongs. */
export function exampleCurl(spec: Spec, baseUrl: string): string {
  const operation = exampleOperation(spec)
  if (!operation) return ''
  const required = operation.parameters.filter((parameter) => parameter.required)
  const query = new URLSearchParams(
    required
      .filter((parameter) => parameter.in === 'query')
      .map(({ name, example }): [string, string] => [name, String(example)]),
  )
  const headers = required
    .filter((parameter) => parameter.in === 'header')
    .map(({ name, example }) => `${name}: ${example}`)
  for (const { credential } of operation.security[0] ?? []) {
    const { in: place, name } = credential
    const value = exampleCredential(credential)
    if (place === 'query') query.set(name, value)
    else headers.push(place === 'cookie' ? `Cookie: ${name}=${value}` : `${name}: ${value}`)
  }
  const method = operation.method === 'GET' ? [] : ['-X', operation.method]
  const url = `${baseUrl}${filledPath(operation)}${query.size > 0 ? `?${query}` : ''}`
  return ['curl', ...method, ...headers.map((header) => `-H ${quoted(header)}`), quoted(url)].join(' ')
}

function filledPath({ path, pathParameters }: Operation): string {
  return path.replaceAll(/\{([^}]+)\}/g, (_, name: string) => {
    const parameter = pathParameters.find((candidate) => candidate.name === name)
    return encodeURIComponent(String(parameter?.example ?? name))
  })
}

/** For a shell. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`
}
