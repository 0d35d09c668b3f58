import { errorCodes, methods, type OpenApiDocument, resolve } from '@agent-clients/specs'

/** What a spec says although the documentation does not, and why it does so. */
export interface Inference {
  /** Where, as a reader of the client's documentation knows it: `` `agents.create` · response 201 ``. */
  place: string
  reason: string
}

type Path = readonly string[]

/** Every `x-inferred` of a document, in the order of the file. */
export function inferencesOf(document: OpenApiDocument): Inference[] {
  const found: { path: Path; reason: string }[] = []
  const uses = new Map<string, Path[]>()
  const visit = (node: unknown, path: Path): void => {
    if (typeof node !== 'object' || node === null) return
    for (const [key, child] of Object.entries(node)) {
      if (typeof child !== 'string') visit(child, [...path, key])
      else if (key === 'x-inferred') found.push({ path, reason: child.replace(/\s+/g, ' ').trim() })
      else if (key === '$ref') uses.set(child, [...(uses.get(child) ?? []), path])
    }
  }
  visit(document, [])
  return found.map(({ path, reason }) => ({ place: placeIn(document, uses, path).join(' · '), reason }))
}

/** The words for a node, from the widest to the narrowest. */
function placeIn(document: OpenApiDocument, uses: ReadonlyMap<string, Path[]>, [root, ...path]: Path): string[] {
  if (root === 'paths') return placeInPath(document, path)
  if (root === 'x-error') return [`error code ${code(errorCodes(document['x-error'])[path[1] ?? ''] ?? '')}`]
  if (root === 'servers') return [`option ${code(path[2] ?? '')}`]
  const [kind = '', name = '', ...rest] = path
  if (kind === 'schemas') return [code(propertyPath(rest, name))]
  if (kind === 'securitySchemes') return ['authentication', ...words(rest)]
  // A component that one place uses is known by that place, others by what they are called wherever they are used.
  const [first, ...others] = uses.get(`#/components/${kind}/${name}`) ?? []
  if (first && others.length === 0) return [...placeIn(document, uses, first), ...words(rest)]
  const parameter = document.components.parameters?.[name]
  if (kind === 'parameters' && parameter) return [`parameter ${code(parameter.name)}`, ...words(rest)]
  return words([kind, first?.at(-1) ?? name, ...rest])
}

function placeInPath(document: OpenApiDocument, [template = '', member = '', ...rest]: Path): string[] {
  const item = document.paths[template]
  const all = methods.flatMap((method) => item?.[method] ?? [])
  const operation = methods.flatMap((method) => (method === member ? (item?.[method] ?? []) : []))[0]
  const owners = (operation ? [operation] : all).map(({ operationId }) => code(operationId)).join(', ')
  const [key, index = '', ...inner] = operation ? rest : [member, ...rest]
  const parameter = key === 'parameters' ? (operation ?? item)?.parameters?.[Number(index)] : undefined
  if (!parameter) return [owners, ...words(operation ? rest : [member, ...rest])]
  return [`parameter ${code(resolve(document, parameter).name)} of ${owners}`, ...words(inner)]
}

function words([key, ...rest]: Path): string[] {
  const [name = '', ...inner] = rest
  if (key === undefined) return []
  if (key === 'requestBody') return ['request', ...words(rest)]
  if (key === 'responses') return [`response ${name}`, ...words(inner)]
  if (key === 'headers') return [`header ${code(name)}`, ...words(inner)]
  if (key === 'examples') return [name === 'default' ? 'example' : `example ${code(name)}`, ...words(inner)]
  if (key === 'content') return words(inner)
  if (key === 'schema') return rest.length === 0 ? [] : [code(propertyPath(rest))]
  return [key, ...words(rest)]
}

/** `config.tools[].name`, below the name of a component or in a schema without one. */
function propertyPath([key, ...rest]: Path, start = ''): string {
  const [name = '', ...inner] = rest
  if (key === undefined) return start
  if (key === 'properties') return propertyPath(inner, start === '' ? name : `${start}.${name}`)
  if (key === 'items') return propertyPath(rest, `${start}[]`)
  if (key === 'additionalProperties') return propertyPath(rest, `${start}.*`)
  // Branches of a choice are the thing itself.
  if (key === 'allOf' || key === 'oneOf' || key === 'anyOf') return propertyPath(inner, start)
  return propertyPath(rest, `${start}.${key}`)
}

function code(text: string): string {
  return `\`${text}\``
}
