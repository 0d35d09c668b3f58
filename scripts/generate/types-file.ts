import { componentName, type OpenApiDocument, resolve, type Schema } from '@agent-clients/specs'
import { jsdoc } from './jsdoc.ts'
import type { Method } from './method.ts'

/** `types.ts`: every component by its name, then the arguments and list fields that have no component. */
export function typesFile(document: OpenApiDocument, methods: Method[]): string {
  const components = Object.entries(document.components.schemas).map(([name, schema]) => {
    const doc = jsdoc([schema.description, schema['x-inferred'] && `Inferred: ${schema['x-inferred']}`])
    return `${doc}${isPlainObject(document, schema) ? `export interface ${name} extends Schema<'${name}'> {}` : `export type ${name} = Schema<'${name}'>`}\n`
  })
  const params = methods.flatMap(({ operation, params: taken }) =>
    taken?.declaration ? [`${jsdoc([`Parameters of \`${operation.id}\`.`])}${taken.declaration}`] : [],
  )
  const fields = methods.flatMap(({ operation, fields: found }) =>
    found
      ? [
          `${jsdoc([`What \`${operation.id}\` answers beside \`data\`.`])}export interface ${found.name} extends Omit<Answer<'${operation.id}'>, '${found.omitted}'> {}\n`,
        ]
      : [],
  )
  const usesQuery = params.some((source) => source.includes('Query<'))
  const usesAnswer = fields.length > 0
  return [
    `import type { components${usesQuery || usesAnswer ? ', operations' : ''} } from './schema.ts'\n`,
    // An interface can extend an alias, but not an indexed type.
    "type Schema<Name extends keyof components['schemas']> = components['schemas'][Name]\n",
    usesQuery && "type Query<Id extends keyof operations> = NonNullable<operations[Id]['parameters']['query']>\n",
    usesAnswer &&
      "type Answer<Id extends keyof operations> = operations[Id] extends { responses: { 200: { content: { 'application/json': infer Body } } } } ? Body : never\n",
    ...components,
    ...params,
    ...fields,
  ]
    .filter(Boolean)
    .join('\n')
}

/** Only what has members of its own can be extended by an interface: no choice, and no part that is one. */
export function isPlainObject(document: OpenApiDocument, schema: Schema): boolean {
  if (componentName(schema)) return false
  const { type, properties, allOf } = schema
  return isMergeable(document, schema) && (allOf !== undefined || (type === 'object' && properties !== undefined))
}

function isMergeable(document: OpenApiDocument, part: Schema): boolean {
  const { oneOf, anyOf, allOf, properties } = resolve<Schema>(document, part)
  if (oneOf || anyOf || !(properties || allOf)) return false
  return (allOf ?? []).every((inner) => isMergeable(document, inner))
}
