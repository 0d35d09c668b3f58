import { type OpenApiDocument, type Operation, resolve, type SecurityScheme, valueAt } from '@agent-clients/specs'

/** A call made of a spec's own examples: the arguments, and what has to stand on the wire for them. */
export interface ExampleCall {
  args: unknown[]
  method: string
  path: string
  /** Sorted pairs. */
  query: [string, string][]
  body: unknown
}

/**
 * Reads the call off the spec, by rules of its own: nothing of the generator or of the runtime is used, so that a mistake
 * there cannot hide here.
 *
 * @param wholeTail false for a server whose router takes no path parameter over several segments
 */
export function exampleCall(document: OpenApiDocument, operation: Operation, wholeTail: boolean): ExampleCall {
  const pathValues = new Map<string, unknown>()
  const query = new Map<string, unknown>()
  for (const parameter of operation.parameters) {
    if (parameter.in === 'path') {
      const { name, example } = parameter
      pathValues.set(name, parameter['x-multi-segment'] && !wholeTail ? String(example).replaceAll('/', '-') : example)
    }
    // Asking for a later page is another test.
    if (parameter.in === 'query' && parameter.name !== operation.pagination?.parameter)
      query.set(parameter.name, parameter.example)
  }
  const body = operation.body?.contents[0]?.examples[0]?.value
  const path = operation.path.replace(/\{([^{}]+)\}/g, (_, name: string) =>
    String(pathValues.get(name)).split('/').map(encodeURIComponent).join('/'),
  )
  // A body whose schema allows any kind of value is one argument; the fields of any other are arguments themselves.
  const fields = isUnconstrained(document, operation) ? { body } : (body as object | undefined)
  const params = { ...fields, ...Object.fromEntries(query) }
  return {
    args: [...pathValues.values(), ...(query.size > 0 || operation.body ? [params] : [])],
    method: operation.method.toUpperCase(),
    path,
    query: [...query]
      .map(([name, value]): [string, string] => [name, String(value)])
      .sort(([a], [b]) => a.localeCompare(b)),
    body: withSharedNames(body, query),
  }
}

/** A name that is a query parameter and a body field is one argument, sent in both places. */
function withSharedNames(body: unknown, query: Map<string, unknown>): unknown {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return body
  return Object.fromEntries(
    Object.entries(body).map(([name, value]) => [name, query.has(name) ? (query.get(name) ?? value) : value]),
  )
}

/** The header that carries the credential, as the spec's security scheme writes it. */
export function credentialHeader(document: OpenApiDocument, key: string): { name: string; value: string } {
  const [name = ''] = Object.keys(document.security?.[0] ?? {})
  const scheme: SecurityScheme | undefined = document.components.securitySchemes[name]
  if (scheme?.type === 'http') return { name: 'authorization', value: `Bearer ${key}` }
  const prefix = scheme?.['x-auth-prefix']
  return { name: (scheme?.name ?? '').toLowerCase(), value: prefix ? `${prefix} ${key}` : key }
}

/** The body that the spec gives as first example for a status. */
export function exampleBody(operation: Operation, status: string): unknown {
  return operation.responses.find((response) => response.status === status)?.contents[0]?.examples[0]?.value
}

/** A pointer of the platform's error shape, followed into a body. */
export function errorPart(document: OpenApiDocument, part: 'message' | 'code', body: unknown): unknown {
  const pointer = document['x-error'][part]
  return pointer === undefined ? undefined : valueAt(body, pointer)
}

/** Whether a body's schema says nothing about its kind. */
function isUnconstrained(document: OpenApiDocument, operation: Operation): boolean {
  const schema = operation.body?.contents[0]?.schema
  if (!schema) return false
  const { type, properties, allOf, oneOf, anyOf } = resolve(document, schema)
  return type === undefined && !properties && !allOf && !oneOf && !anyOf
}
