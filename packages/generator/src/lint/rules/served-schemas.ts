import type { Oas3Rule } from '@redocly/openapi-core'
import type { Schema } from '../../model/index.ts'
import { specRule } from '../common/spec-rule.ts'

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
      Object.entries(inner ?? {}).map(([key, part]): [string[], unknown] => [[keyword, key], part]),
    ),
  ]
  return parts.filter((entry): entry is [string[], boolean] => typeof entry[1] === 'boolean')
}

const meaning = specRule(({ schemas }, report) => {
  for (const [name, component] of schemas) {
    if (isItsOwnPart(component))
      report(component.pointer, `"${name}" is defined as itself, with no property between: its type would be a circle.`)
    for (const schema of component.all) {
      const { pointer, properties, additionalProperties, own } = schema
      if (properties.size > 0 && typeof additionalProperties === 'object' && !additionalProperties.isUnconstrained)
        report(
          [...pointer, 'additionalProperties'],
          'additionalProperties with a schema beside properties is not served: TypeScript wants all of one type. Write `true`, or give those fields a property of their own.',
        )
      for (const branch of [...schema.oneOf, ...schema.anyOf].filter(requiresUnnamed)) {
        report(
          branch.pointer,
          'A choice that only requires properties is not served by the types: name them in it, too (`properties: { key: { type: string } }`).',
        )
      }
      const open = own['x-extensible-enum'] && openProblem(schema)
      if (open) report([...pointer, 'x-extensible-enum'], open)
      const choice = own.discriminator && discriminatorProblem(schema, own.discriminator)
      if (choice) report([...pointer, 'discriminator'], `This discriminator is not served: ${choice}.`)
    }
  }
})

function openProblem({ own, kinds }: Schema): string | undefined {
  if (own.enum) return 'x-extensible-enum is for an open set of values and enum for a closed one: leave one of them.'
  return kinds.has('string') && [...kinds].every((kind) => kind === 'string' || kind === 'null')
    ? undefined
    : 'x-extensible-enum is for strings, of which the types then know the values.'
}

/** `required` says something to the types only beside the properties that it names. */
function requiresUnnamed({ target: { required, allProperties } }: Schema): boolean {
  return [...required].some((name) => !allProperties.has(name))
}

function isItsOwnPart({ target }: Schema): boolean {
  // TypeScript resolves the items of an array as eagerly as the parts of a choice.
  const partsOf = ({ allOf, oneOf, anyOf, items }: Schema) =>
    [...allOf, ...oneOf, ...anyOf, ...(items ? [items] : [])].map((part) => part.target)
  const seen = new Set(partsOf(target))
  // A set is walked to its end, what is added on the way included.
  for (const schema of seen) for (const part of partsOf(schema)) seen.add(part)
  return seen.has(target)
}

/** The types tell the branches apart by the property's values, so each branch has to have its own, and the mapping may not say others. */
function discriminatorProblem(
  schema: Schema,
  { propertyName, mapping = {} }: NonNullable<Schema['own']['discriminator']>,
): string | undefined {
  if (schema.alternatives[0] === schema) return 'it stands beside no oneOf or anyOf'
  for (const { name, target } of schema.alternatives) {
    // Redocly's `no-illogical-composition-keywords` tells of those without a name.
    if (name === undefined) continue
    const values = target.properties.get(propertyName)?.allowedValues
    if (!values) return `${name} has no property "${propertyName}" with a const or an enum`
    const mapped = Object.keys(mapping).filter((value) => mapping[value]?.split('/').at(-1) === name)
    if (values.some((value) => !mapped.includes(String(value))) || mapped.length !== values.length)
      return `its mapping has to lead ${values.join(', ')} to ${name}, as "${propertyName}" there says`
  }
  return undefined
}
