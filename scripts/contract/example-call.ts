import { type Content, type OpenApiDocument, type Operation, resolve, type Schema } from '@agent-clients/specs'

/** A call made of a spec's own examples: the arguments, and what has to stand on the wire for them. */
export interface ExampleCall {
  args: unknown[]
  method: string
  path: string
  /** Sorted pairs. */
  query: [string, string][]
  body: ExampleBody | undefined
}

/** `fields`: a form's, in order, files by their text. */
export type ExampleBody =
  | { mediaType: 'application/json'; value: unknown }
  | { mediaType: 'multipart/form-data'; fields: [name: string, text: string][] }

/**
 * Reads the calls off the spec, one for each media type that the body may have, by rules of its own: nothing of the generator
 * or of the runtime is used, so that a mistake there cannot hide here.
 *
 * @param wholeTail false for a server whose router takes no path parameter over several segments
 */
export function exampleCalls(document: OpenApiDocument, operation: Operation, wholeTail: boolean): ExampleCall[] {
  const contents = operation.body?.contents ?? [undefined]
  return contents.map((content) => exampleCall(document, operation, content, wholeTail))
}

function exampleCall(
  document: OpenApiDocument,
  operation: Operation,
  content: Content | undefined,
  wholeTail: boolean,
): ExampleCall {
  const { parameters } = operation
  const pathValues = [...operation.path.matchAll(/\{([^{}]+)\}/g)].map(([, name]) => {
    const parameter = parameters.find((candidate) => candidate.in === 'path' && candidate.name === name)
    const shortened = parameter?.['x-multi-segment'] && !wholeTail
    return shortened ? String(parameter.example).replaceAll('/', '-') : parameter?.example
  })
  const declared = parameters.filter((parameter) => parameter.in === 'query')
  const query = new Map(
    declared
      // Asking for a later page is another test.
      .filter(({ name }) => name !== operation.pagination?.parameter)
      .map(({ name, example }) => [name, example]),
  )
  const { args, body } = content ? bodyOf(document, content) : { args: undefined, body: undefined }
  const values = pathValues.values()
  return {
    args: [...pathValues, ...(declared.length > 0 || content ? [{ ...args, ...Object.fromEntries(query) }] : [])],
    method: operation.method.toUpperCase(),
    path: operation.path.replace(/\{[^{}]+\}/g, () =>
      String(values.next().value).split('/').map(encodeURIComponent).join('/'),
    ),
    query: [...query]
      .flatMap(([name, value]) => [value].flat().map((item): [string, string] => [name, String(item)]))
      .sort(([a], [b]) => a.localeCompare(b)),
    body: body && withSharedNames(body, query),
  }
}

/** The first example of a body, as arguments and as it is sent. */
function bodyOf(
  document: OpenApiDocument,
  { mediaType, schema, examples }: Content,
): { args: object; body: ExampleBody } {
  const value = examples[0]?.value
  if (mediaType === 'multipart/form-data') return formOf(filesIn(document, schema), value as object)
  // An object's fields are arguments themselves; any other body, and one that may be of any kind, is one argument.
  const args = isObject(value) && !isUnconstrained(document, schema) ? value : { body: value }
  return { args, body: { mediaType: 'application/json', value } }
}

/** A file is an example's text. */
function formOf(files: Set<string>, value: object): { args: object; body: ExampleBody } {
  const args = Object.entries(value).map(([name, field]: [string, unknown]) => {
    return [name, files.has(name) ? new Blob([String(field)]) : field]
  })
  const fields = Object.entries(value).map(([name, field]): [string, string] => [name, String(field)])
  return { args: Object.fromEntries(args), body: { mediaType: 'multipart/form-data', fields } }
}

function filesIn(document: OpenApiDocument, schema: Schema | undefined): Set<string> {
  if (!schema) return new Set()
  const { properties = {}, allOf = [] } = resolve<Schema>(document, schema)
  const own = Object.entries(properties).filter(([, field]) => resolve<Schema>(document, field).format === 'binary')
  return new Set([...own.map(([name]) => name), ...allOf.flatMap((part) => [...filesIn(document, part)])])
}

/** A name that is a query parameter and a body field is one argument, sent in both places. */
function withSharedNames(body: ExampleBody, query: Map<string, unknown>): ExampleBody {
  if (body.mediaType !== 'application/json' || !isObject(body.value)) return body
  const entries = Object.entries(body.value).map(([name, value]): [string, unknown] => [name, query.get(name) ?? value])
  return { ...body, value: Object.fromEntries(entries) }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Whether a body's schema says nothing about its kind. */
function isUnconstrained(document: OpenApiDocument, schema: Schema | undefined): boolean {
  if (!schema) return false
  const { type, properties, allOf, oneOf, anyOf } = resolve<Schema>(document, schema)
  return type === undefined && !properties && !allOf && !oneOf && !anyOf
}
