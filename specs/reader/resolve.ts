import type { OpenApiDocument, Reference } from './document.ts'
import { valueAt } from './json-pointer.ts'

/** The component that a `$ref` names, or the node itself when it is none. Every reference stays inside the file. */
export function resolve<T extends object>(document: OpenApiDocument, node: T | Reference): T {
  if (!isReference(node)) return node
  const target = node.$ref.startsWith('#') ? valueAt(document, decodeURIComponent(node.$ref.slice(1))) : undefined
  if (typeof target !== 'object' || target === null) throw new Error(`$ref leads nowhere: ${node.$ref}`)
  return resolve(document, target as T | Reference)
}

/** The component's name in `#/components/schemas/Agent`, or undefined for an inline node. */
export function componentName(node: object | undefined): string | undefined {
  return node && isReference(node) ? node.$ref.split('/').at(-1) : undefined
}

function isReference(node: object): node is Reference {
  return '$ref' in node && typeof node.$ref === 'string'
}
