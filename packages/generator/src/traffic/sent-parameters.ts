import type { Operation, Parameter, Spec } from '../model/index.ts'
import type { IncomingRequest } from './incoming-request.ts'
import type { Match } from './router.ts'

/** What a request sent for a parameter, each text of several; none where it sent nothing, or in a cookie. */
export function sentTexts(
  { in: place, name }: Pick<Parameter, 'in' | 'name'>,
  { query, headers }: Pick<IncomingRequest, 'query' | 'headers'>,
  pathParams: Match['pathParams'],
): string[] {
  if (place === 'query') return [query[name] ?? []].flat()
  if (place === 'path') return [pathParams[name] ?? []].flat()
  return place === 'header' ? [headers[name.toLowerCase()] ?? []].flat() : []
}

/** Names of the query parameters that neither the operation nor a credential of the spec declares. */
export function undeclaredQuery(
  { credentials }: Pick<Spec, 'credentials'>,
  { queryParameters }: Pick<Operation, 'queryParameters'>,
  { query }: Pick<IncomingRequest, 'query'>,
): string[] {
  const inQuery = [...credentials.values()].filter((credential) => credential.in === 'query')
  const declared = new Set([...queryParameters, ...inQuery].map(({ name }) => name))
  return Object.keys(query).filter((name) => !declared.has(name))
}
