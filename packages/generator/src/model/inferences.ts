import type { DocumentReader } from './document-reader.ts'
import type { ParameterObject } from './document.ts'
import { errorBodyOf } from './error-body.ts'
import type { Pointer } from './json-pointer.ts'
import { httpMethods, lowerCase } from './operation.ts'

/** What a spec says although the documentation does not, and why it does so. */
export interface Inference {
  /** Where, as a reader of the client's documentation knows it: `` `agents.create` · response 201 ``. */
  place: string
  reason: string
}

/** Every `x-inferred` of a document, in the order of the file. */
export function inferencesOf(reader: DocumentReader): Inference[] {
  const found: { path: Pointer; reason: string }[] = []
  const uses = new Map<string, Pointer[]>()
  const visit = (node: unknown, path: Pointer): void => {
    if (typeof node !== 'object' || node === null) return
    for (const [key, child] of Object.entries(node)) {
      if (typeof child !== 'string') visit(child, [...path, key])
      else if (key === 'x-inferred') found.push({ path, reason: child.replaceAll(/\s+/g, ' ').trim() })
      else if (key === '$ref') {
        const users = uses.get(child) ?? []
        users.push(path)
        uses.set(child, users)
      }
    }
  }
  visit(reader.document, [])
  return found.map(({ path, reason }) => ({ place: placeIn(reader, uses, path).join(' · '), reason }))
}

/** The words for a node, from the widest to the narrowest. */
function placeIn(reader: DocumentReader, uses: ReadonlyMap<string, Pointer[]>, [root, ...path]: Pointer): string[] {
  if (root === 'paths') return placeInPath(reader, path)
  if (root === 'x-error') return [`error code ${code(errorBodyOf(reader.document).codes.get(path[1] ?? '') ?? '')}`]
  if (root === 'servers') return [`option ${code(path[2] ?? '')}`]
  const [kind = '', name = '', ...rest] = path
  if (kind === 'schemas') return [code(propertyPath(rest, name))]
  if (kind === 'securitySchemes') return ['authentication', ...words(rest)]
  // A component that one place uses is known by that place, others by what they are called wherever they are used.
  const [first, ...others] = uses.get(`#/components/${kind}/${name}`) ?? []
  if (first && others.length === 0) return [...placeIn(reader, uses, first), ...words(rest)]
  const parameter = reader.document.components.parameters?.[name]
  if (kind === 'parameters' && parameter) return [`parameter ${code(parameter.name)}`, ...words(rest)]
  return words([kind, first?.at(-1) ?? name, ...rest])
}

function placeInPath(reader: DocumentReader, [template = '', member = '', ...rest]: Pointer): string[] {
  const item = reader.document.paths[template]
  const all = httpMethods.flatMap((method) => item?.[lowerCase(method)] ?? [])
  const own = httpMethods.map(lowerCase).find((method) => method === member)
  const operation = own && item?.[own]
  const owners = (operation ? [operation] : all).map(({ operationId }) => code(operationId ?? '')).join(', ')
  const [key, index = '', ...inner] = operation ? rest : [member, ...rest]
  const parameter = key === 'parameters' ? (operation ?? item)?.parameters?.[Number(index)] : undefined
  if (!parameter) return [owners, ...words(operation ? rest : [member, ...rest])]
  const { name } = reader.locate<ParameterObject>(parameter, []).node
  return [`parameter ${code(name)} of ${owners}`, ...words(inner)]
}

function words([key, ...rest]: Pointer): string[] {
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
function propertyPath([key, ...rest]: Pointer, start = ''): string {
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
