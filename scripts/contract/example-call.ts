import type { Content, Operation } from '@agent-clients/generator/model'

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
export function exampleCalls(operation: Operation, wholeTail: boolean): ExampleCall[] {
  const contents = operation.requestBody?.contents ?? [undefined]
  return contents.map((content) => exampleCall(operation, content, wholeTail))
}

function exampleCall(operation: Operation, content: Content | undefined, wholeTail: boolean): ExampleCall {
  const { pathParameters, queryParameters } = operation
  const pathValues = pathParameters.map(({ isMultiSegment, example }) =>
    isMultiSegment && !wholeTail ? String(example).replaceAll('/', '-') : example,
  )
  const query = new Map(
    queryParameters
      // Asking for a later page is another test.
      .filter(({ name }) => name !== operation.list?.parameter)
      .map(({ name, example }) => [name, example]),
  )
  const { args, body } = content ? bodyOf(content) : { args: undefined, body: undefined }
  const values = pathValues.values()
  return {
    args: [
      ...pathValues,
      ...(queryParameters.length > 0 || content ? [{ ...args, ...Object.fromEntries(query) }] : []),
    ],
    method: operation.method,
    path: operation.path.replaceAll(/\{[^{}]+\}/g, () =>
      String(values.next().value).split('/').map(encodeURIComponent).join('/'),
    ),
    query: [...query]
      .flatMap(([name, value]) => [value].flat().map((item): [string, string] => [name, String(item)]))
      .toSorted(([a], [b]) => a.localeCompare(b)),
    body: body && withSharedNames(body, query),
  }
}

/** The first example of a body, as arguments and as it is sent. */
function bodyOf({ mediaType, schema, examples }: Content): { args: object; body: ExampleBody } {
  const value = examples[0]?.value
  if (mediaType === 'multipart/form-data') return formOf(filesIn(schema), value as object)
  // An object's fields are arguments themselves; any other body, and one that may be of any kind, is one argument.
  const args = isObject(value) && !schema?.isUnconstrained ? value : { body: value }
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

function filesIn(schema: Content['schema']): Set<string> {
  const files = [...(schema?.allProperties ?? [])].filter(([, field]) => field.isFile)
  return new Set(files.map(([name]) => name))
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
