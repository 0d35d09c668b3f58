/**
 * The only file that knows openapi-typescript, and the reason why this package has TypeScript 5: openapi-typescript needs the
 * compiler API, which TypeScript 7 does not offer. The linter uses it, too (`lint/common/core-names.ts`).
 */
import openapiTypescript, { astToString } from 'openapi-typescript'
import ts from 'typescript'
import type { Keywords, Spec } from '../model/index.ts'

/** `schema.ts`, the types of a spec as openapi-typescript writes them: `paths`, `components`, `operations`. */
export async function schemaFile({ document }: Pick<Spec, 'document'>): Promise<string> {
  const ast = await openapiTypescript(Buffer.from(JSON.stringify(document)), {
    // A property with a default may still be left out of a request.
    defaultNonNullable: false,
    // An object whose fields are unknown is not an object without fields.
    emptyObjectsUnknown: true,
    silent: true,
    transform: (schema) => specialType(schema),
  })
  return astToString(ast).replaceAll(discriminatorNotes, '')
}

/** openapi-typescript tells in every hover how it narrows a union's branches. */
const discriminatorNotes =
  / \(enum property replaced by openapi-typescript\)|^ *\* @description discriminator enum property added by openapi-typescript\n/gm

function specialType(schema: Pick<Keywords, 'format' | 'type' | 'x-extensible-enum'>): ts.TypeNode | undefined {
  const { factory } = ts
  // A file in a multipart form.
  if (schema.format === 'binary') return factory.createTypeReferenceNode('Blob')
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
