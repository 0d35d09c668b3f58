/**
 * With `openapi-typescript.js`, the only file that knows openapi-typescript, and the reason why this package has TypeScript 5:
 * openapi-typescript needs the compiler API, which TypeScript 7 does not offer. The linter uses it, too
 * (`lint/common/core-names.ts`).
 */
import type { OpenAPI3 } from 'openapi-typescript'
import ts from 'typescript'
import { isFile, type Keywords, type Spec } from '../model/index.ts'
import { astToString, type Context, resolveRef, scanDiscriminators, transformSchema } from './openapi-typescript.js'

/** `schema.ts`, the types of a spec as openapi-typescript writes them: `paths`, `components`, `operations`. */
export function schemaFile({ document }: Pick<Spec, 'document'>): string {
  // A copy, because discriminators are written into it.
  const text = JSON.stringify(document)
  const copy: OpenAPI3 = JSON.parse(text)
  const discriminators = scanDiscriminators(copy, { silent: true })
  const resolve = <T>($ref: string) => resolveRef<T>(copy, $ref, { silent: true })
  const ast = transformSchema(copy, { ...options, discriminators, injectFooter: [], resolve })
  return astToString(ast).replaceAll(discriminatorNotes, '')
}

const options: Omit<Context, 'discriminators' | 'injectFooter' | 'resolve'> = {
  // A property with a default may still be left out of a request.
  defaultNonNullable: false,
  // An object whose fields are unknown is not an object without fields.
  emptyObjectsUnknown: true,
  silent: true,
  transform: (schema) => specialType(schema),
  // The rest as it is when nothing is said.
  additionalProperties: false,
  alphabetize: false,
  arrayLength: false,
  conditionalEnums: false,
  dedupeEnums: false,
  enum: false,
  enumValues: false,
  excludeDeprecated: false,
  exportType: false,
  generatePathParams: false,
  immutable: false,
  makePathsEnum: false,
  pathParamsAsTypes: false,
  postTransform: undefined,
  propertiesRequiredByDefault: false,
  readWriteMarkers: false,
  rootTypes: false,
  rootTypesKeepCasing: false,
  rootTypesNoSchemaPrefix: false,
  transformProperty: undefined,
}

/** openapi-typescript tells in every hover how it narrows a union's branches. */
const discriminatorNotes =
  / \(enum property replaced by openapi-typescript\)|^ *\* @description discriminator enum property added by openapi-typescript\n/gm

function specialType(schema: Pick<Keywords, 'format' | 'type' | 'x-extensible-enum'>): ts.TypeNode | undefined {
  const { factory } = ts
  // A file in a multipart form.
  if (isFile(schema)) return factory.createTypeReferenceNode('Blob')
  const known = schema['x-extensible-enum']
  if (!known || ![schema.type].flat().includes('string')) return undefined
  // Known values complete in an editor, and new ones of the platform still fit: `'a' | 'b' | (string & {})`.
  const open = factory.createParenthesizedType(
    factory.createIntersectionTypeNode([
      factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
      factory.createTypeLiteralNode([]),
    ]),
  )
  const values = known.map((value) => factory.createLiteralTypeNode(factory.createStringLiteral(value)))
  const nullable = [schema.type].flat().includes('null') ? [factory.createLiteralTypeNode(factory.createNull())] : []
  return factory.createUnionTypeNode([...values, open, ...nullable])
}
