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
  if (Array.isArray(schema)) return schema.forEach(openToText)
  for (const [keyword, value] of Object.entries(schema)) {
    if (notes.test(keyword)) Reflect.deleteProperty(schema, keyword)
    else if (schemas.test(keyword)) openToText(value)
    else if (schemasByName.test(keyword)) openEach(value)
  }
  const says = Object.keys(schema).filter((keyword) => !/^(\$schema|readOnly|writeOnly)$/.test(keyword))
  if (says.length === 0) Object.assign(schema, { type: 'string' })
}

function openEach(named: unknown): void {
  if (typeof named === 'object' && named !== null) Object.values(named).forEach(openToText)
}
