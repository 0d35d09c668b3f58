import { type OpenApiDocument, type Operation, partsOf, resolve, type Schema, schemaAt } from '@agent-clients/specs'

/** The schema of a list's rows. */
export function rowSchema(document: OpenApiDocument, { success, pagination }: Operation): Schema | undefined {
  const schema = success.contents[0]?.schema
  const list = schema && pagination && schemaAt(document, schema, pagination.items)
  return list && arrayIn(document, list)?.items
}

/** The properties that every row has. */
export function rowProperties(document: OpenApiDocument, operation: Operation): string[] {
  const row = rowSchema(document, operation)
  return row ? [...new Set(requiredOf(document, row))] : []
}

/** What a schema requires, those of its `allOf` parts included. */
export function requiredOf(document: OpenApiDocument, schema: Schema): string[] {
  const { required = [], allOf = [] } = resolve(document, schema)
  return [...required, ...allOf.flatMap((part) => requiredOf(document, part))]
}

/** The array itself, also where one object may stand in its place (`single`). */
function arrayIn(document: OpenApiDocument, list: Schema): Schema | undefined {
  const resolved = resolve<Schema>(document, list)
  if ([resolved.type].flat().includes('array')) return resolved
  return partsOf(resolved)
    .map((part) => arrayIn(document, part))
    .find((found) => found !== undefined)
}
