import { componentName, kindsOf, type OpenApiDocument, partsOf, resolve, type Schema } from '@agent-clients/specs'
import type { Oas3Rule } from '@redocly/openapi-core'
import { documentRule } from '../document-rule.ts'
import { eachSchema } from '../each-schema.ts'

/** Keywords that neither the types nor the clients know: what they say of a value would be lost. */
const unserved: Record<string, string> = {
  $anchor: 'a $ref names a component',
  $defs: 'put the schemas into components',
  $dynamicAnchor: 'a $ref names a component',
  $dynamicRef: 'a $ref names a component',
  $id: 'the schema is found by the name of its component',
  $schema: 'all schemas have the dialect of the document',
  dependentSchemas: 'write oneOf',
  else: 'write oneOf',
  if: 'write oneOf',
  patternProperties: 'write additionalProperties',
  prefixItems: 'they would fix the length, which it does not; write items with oneOf',
  readOnly: 'what is sent and what is received are schemas of their own (CreateAgentRequest, Agent)',
  then: 'write oneOf',
  writeOnly: 'what is sent and what is received are schemas of their own (CreateAgentRequest, Agent)',
  xml: 'bodies are JSON',
}

/** A schema says what the types can: what they leave out would be wrong or missing for users, though the mock may know it. */
export const servedSchemas: Oas3Rule = (options) => [keywords(options), meaning(options)].flat()

const keywords: Oas3Rule = () => ({
  Schema(schema, { report, location }) {
    for (const keyword of Object.keys(schema).filter((key) => Object.hasOwn(unserved, key))) {
      const message = `${keyword} is not served by the types: ${unserved[keyword]}.`
      report({ message, location: location.child(keyword).key() })
    }
    for (const [keyword, part] of booleanParts(schema)) {
      const message = `A schema that is ${part} is not served: write \`{}\` for any value, and leave out what cannot be.`
      report({ message, location: location.child(keyword).key() })
    }
  },
})

/** `additionalProperties` alone may be true. */
function booleanParts(schema: object): [keyword: string[], part: boolean][] {
  const {
    properties = {},
    items,
    allOf = [],
    oneOf = [],
    anyOf = [],
  }: Readonly<Record<string, unknown>> = { ...schema }
  const parts: [string[], unknown][] = [
    [['items'], items],
    ...Object.entries({ properties, allOf, oneOf, anyOf }).flatMap(([keyword, inner]) =>
      Object.entries(inner as object).map(([key, part]): [string[], unknown] => [[keyword, key], part]),
    ),
  ]
  return parts.filter((entry): entry is [string[], boolean] => typeof entry[1] === 'boolean')
}

const meaning = documentRule(({ document, report }) => {
  for (const [name, component] of Object.entries(document.components.schemas)) {
    const place = ['components', 'schemas', name]
    if (isItsOwnPart(document, component))
      report(place, `"${name}" is defined as itself, with no property between: its type would be a circle.`)
    eachSchema(document, component, place, (schema, path) => {
      const { properties, additionalProperties: others } = schema
      if (properties && typeof others === 'object' && Object.keys(others).length > 0)
        report(
          [...path, 'additionalProperties'],
          'additionalProperties with a schema beside properties is not served: TypeScript wants all of one type. Write `true`, or give those fields a property of their own.',
        )
      const open = schema['x-extensible-enum'] && openProblem(document, schema)
      if (open) report([...path, 'x-extensible-enum'], open)
      const choice = schema.discriminator && discriminatorProblem(document, schema)
      if (choice) report([...path, 'discriminator'], `This discriminator is not served: ${choice}.`)
    })
  }
})

function openProblem(document: OpenApiDocument, schema: Schema): string | undefined {
  if (schema.enum) return 'x-extensible-enum is for an open set of values and enum for a closed one: leave one of them.'
  const kinds = [...kindsOf(document, schema)]
  return kinds.includes('string') && kinds.every((kind) => kind === 'string' || kind === 'null')
    ? undefined
    : 'x-extensible-enum is for strings, of which the types then know the values.'
}

function isItsOwnPart(document: OpenApiDocument, component: Schema): boolean {
  const seen = new Set<Schema>()
  // TypeScript resolves the items of an array as eagerly as the parts of a choice.
  const leadsBack = (schema: Schema): boolean =>
    [...partsOf(schema), ...(schema.items ? [schema.items] : [])].some((node) => {
      const part = resolve<Schema>(document, node)
      if (part === component) return true
      if (seen.has(part)) return false
      seen.add(part)
      return leadsBack(part)
    })
  return leadsBack(resolve<Schema>(document, component))
}

/** The types tell the branches apart by the property's values, so each branch has to have its own, and the mapping may not say others. */
function discriminatorProblem(document: OpenApiDocument, schema: Schema): string | undefined {
  const { discriminator } = schema
  const branches = schema.oneOf ?? schema.anyOf
  if (!branches || !discriminator) return 'it stands beside no oneOf or anyOf'
  const { propertyName, mapping = {} } = discriminator
  for (const branch of branches) {
    const name = componentName(branch)
    // Redocly's `no-illogical-composition-keywords` tells of those without a name.
    if (name === undefined) continue
    const property = resolve<Schema>(document, branch).properties?.[propertyName]
    const told = property && resolve<Schema>(document, property)
    const values = told?.const === undefined ? told?.enum : [told.const]
    if (!values) return `${name} has no property "${propertyName}" with a const or an enum`
    const mapped = Object.keys(mapping).filter((value) => mapping[value]?.split('/').at(-1) === name)
    if (values.some((value) => !mapped.includes(String(value))) || mapped.length !== values.length)
      return `its mapping has to lead ${values.join(', ')} to ${name}, as "${propertyName}" there says`
  }
  return undefined
}
