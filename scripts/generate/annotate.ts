import type { OpenApiDocument, Schema } from '@agent-clients/specs'

/**
 * A copy of the document whose descriptions also say what openapi-typescript leaves out of its JSDoc: bounds, and that a
 * thing is inferred and why. Parameters and properties are treated alike: whatever has a schema's keywords.
 */
export function annotate(document: OpenApiDocument): OpenApiDocument {
  const copy = structuredClone(document)
  visit(copy.components)
  visit(copy.paths, true)
  return copy
}

/** Their keys are names of the platform's: a property may be called `description` or `example`. */
const maps = new Set([
  'properties',
  'patternProperties',
  '$defs',
  'schemas',
  'parameters',
  'headers',
  'responses',
  'content',
])

/** What they hold are values of the platform, not nodes of the spec. */
const values = new Set(['example', 'examples', 'default', 'enum', 'const'])

function visit(node: unknown, isMap = false): void {
  if (typeof node !== 'object' || node === null) return
  if (!isMap && !Array.isArray(node)) describe(node)
  for (const [key, child] of Object.entries(node)) {
    if (isMap) visit(child)
    else if (!values.has(key)) visit(child, maps.has(key) && !Array.isArray(child))
  }
}

function describe(node: Schema & { schema?: Schema }): void {
  const inferred = node['x-inferred']
  const limits = bounds(node.schema ?? node)
  if (!inferred && !(limits && node.description)) return
  const parts = [node.description?.trim(), limits && `(${limits})`, inferred && `Inferred: ${inferred.trim()}`]
  node.description = parts.filter(Boolean).join('\n\n')
}

/** `1–100 characters`, `at most 200`, `default 50`: what a schema allows, in words. */
export function bounds(schema: Schema): string {
  return [
    range(schema.minLength, schema.maxLength, 'characters'),
    range(schema.minItems, schema.maxItems, 'items'),
    range(schema.minimum, schema.maximum, ''),
    schema.exclusiveMinimum !== undefined && `greater than ${schema.exclusiveMinimum}`,
    schema.exclusiveMaximum !== undefined && `less than ${schema.exclusiveMaximum}`,
    schema.pattern !== undefined && `pattern ${schema.pattern}`,
    schema.format !== undefined && schema.format,
    schema.default !== undefined && `default ${JSON.stringify(schema.default)}`,
  ]
    .filter(Boolean)
    .join(', ')
}

function range(from: number | undefined, to: number | undefined, unit: string): string {
  if (from === undefined && to === undefined) return ''
  const amount = from === undefined ? `at most ${to}` : to === undefined ? `at least ${from}` : `${from}–${to}`
  return `${amount} ${unit}`.trim()
}
