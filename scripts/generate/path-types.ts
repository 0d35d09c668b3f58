import { kindsOf, type OpenApiDocument, type Operation, type Parameter } from '@agent-clients/specs'

/** Mirrors `PathType` of `@agent-clients/core/client`. */
export type PathType = 'string' | 'number' | 'integer'

/**
 * What a path parameter takes, as its schema says.
 * @throws Error for a type that has no form in a path
 */
export function pathTypes(document: OpenApiDocument, { name, schema }: Parameter): PathType[] {
  const types = [...kindsOf(document, schema)].filter((kind) => kind !== 'any')
  const unfit = types.find((type) => !isPathType(type))
  if (unfit !== undefined)
    throw new Error(`The path parameter "${name}" may be of type ${unfit}, which has no form in a path.`)
  const fit = types.filter(isPathType)
  // Whoever takes any number takes whole ones, and a schema without a type says nothing that a string would break.
  if (fit.includes('number')) return fit.filter((type) => type !== 'integer')
  return fit.length > 0 ? fit : ['string']
}

/** The parameters of a path that take something else than a string, for the route table. */
export function pathTypesData(
  document: OpenApiDocument,
  { parameters }: Operation,
): Record<string, PathType[]> | undefined {
  const others = parameters
    .filter((parameter) => parameter.in === 'path')
    .map((parameter) => [parameter.name, pathTypes(document, parameter)] as const)
    .filter(([, types]) => types.join() !== 'string')
  return others.length > 0 ? Object.fromEntries(others) : undefined
}

/** The type of the method's argument. */
export function argumentType(types: PathType[]): string {
  return [...new Set(types.map((type) => (type === 'integer' ? 'number' : type)))].join(' | ')
}

function isPathType(type: string): type is PathType {
  return type === 'string' || type === 'number' || type === 'integer'
}
