import { type OpenApiDocument, type Operation, operationsOf } from '@agent-clients/specs'
import { credentialPlace } from '../responses/credentials.ts'
import { exampleCredential } from './example-credential.ts'
import { exampleOperation } from './example-operation.ts'

/** A command line that works as it is, with a key where it belongs. */
export function exampleCurl(document: OpenApiDocument, baseUrl: string): string {
  const operation = exampleOperation(operationsOf(document))
  if (!operation) return ''
  const query = new URLSearchParams(
    operation.parameters
      .filter((parameter) => parameter.in === 'query' && parameter.required)
      .map(({ name, example }): [string, string] => [name, String(example)]),
  )
  const headers = operation.parameters
    .filter((parameter) => parameter.in === 'header' && parameter.required)
    .map(({ name, example }) => `${name}: ${example}`)
  for (const name of Object.keys(operation.security[0] ?? {})) {
    const scheme = document.components.securitySchemes[name]
    if (!scheme) continue
    const { place, name: carrier } = credentialPlace(scheme)
    const credential = exampleCredential(scheme)
    if (place === 'query') query.set(carrier, credential)
    else headers.push(place === 'cookie' ? `Cookie: ${carrier}=${credential}` : `${carrier}: ${credential}`)
  }
  const method = operation.method === 'get' ? [] : ['-X', operation.method.toUpperCase()]
  const url = `${baseUrl}${filledPath(operation)}${query.size > 0 ? `?${query}` : ''}`
  return ['curl', ...method, ...headers.map((header) => `-H ${quoted(header)}`), quoted(url)].join(' ')
}

function filledPath({ path, parameters }: Operation): string {
  return path.replace(/\{([^}]+)\}/g, (_, name: string) => {
    const parameter = parameters.find((candidate) => candidate.in === 'path' && candidate.name === name)
    return encodeURIComponent(String(parameter?.example ?? name))
  })
}

/** For a shell. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`
}
