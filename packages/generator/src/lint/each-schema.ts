import { componentName, type OpenApiDocument, resolve, type Schema, subschemas } from '@agent-clients/specs'
import type { Path } from './document-rule.ts'

/** Visits a schema and all below it, each once, with the path where it stands: of its component where that is elsewhere. */
export function eachSchema(
  document: OpenApiDocument,
  schema: Schema,
  path: Path,
  visit: (schema: Schema, path: Path) => void,
): void {
  const seen = new Set<Schema>()
  const walk = (node: Schema, at: Path): void => {
    const name = componentName(node)
    const found = name === undefined ? node : resolve<Schema>(document, node)
    const place: Path = name === undefined ? at : ['components', 'schemas', name]
    if (seen.has(found)) return
    seen.add(found)
    visit(found, place)
    for (const [keys, child] of subschemas(found)) walk(child, [...place, ...keys])
  }
  walk(schema, path)
}
