import type { PrismOperation } from './compiled-spec.ts'

/**
 * An operation whose bodies can be made up. To Prism's generator a schema without a type is the value itself, notes and all. Such a
 * one allows anything, and gets a text here.
 */
export function fakeable(compiled: string): PrismOperation {
  const operation = JSON.parse(compiled) as PrismOperation
  for (const { contents = [] } of operation.responses) for (const { schema } of contents) openToText(schema)
  // Where Prism keeps the schemas that refer to themselves.
  if ('__bundled__' in operation) openEach(operation.__bundled__)
  return operation
}

const notes = /^(x-.*|title|description|deprecated|externalDocs|examples?|default|\$comment|xml|discriminator)$/
const schemas = /^(items|prefixItems|additionalProperties|unevaluatedProperties|allOf|anyOf|oneOf)$/
const schemasByName = /^(properties|patternProperties|\$defs|definitions)$/

function openToText(schema: unknown): void {
  if (typeof schema !== 'object' || schema === null) return
  for (const [keyword, value] of Object.entries(schema)) {
    if (notes.test(keyword)) Reflect.deleteProperty(schema, keyword)
    else if (schemasByName.test(keyword) || (schemas.test(keyword) && Array.isArray(value))) openEach(value)
    else if (schemas.test(keyword)) openToText(value)
  }
  if (Object.keys(schema).every((keyword) => /^(\$schema|readOnly|writeOnly)$/.test(keyword)))
    Object.assign(schema, { type: 'string' })
}

/** All of a list or a map. */
function openEach(group: unknown): void {
  if (typeof group !== 'object' || group === null) return
  for (const schema of Object.values(group)) openToText(schema)
}
