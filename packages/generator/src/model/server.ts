import type { ServerObject } from './document.ts'
import type { Pointer } from './json-pointer.ts'

/** Where an API is served. */
export interface Server {
  pointer: Pointer
  /** With `{names}` of variables. */
  url: string
  variables: readonly ServerVariable[]
  /** Path of its URL, variables filled with their defaults: `/api/v2`, or empty. */
  path: string
}

export interface ServerVariable {
  pointer: Pointer
  name: string
  default: string
  /** Values that it may have; any where it is empty. */
  values: readonly string[]
  description: string | undefined
  /** Set once, on the client. */
  isClientOption: boolean
  inferred: string | undefined
}

export function serverOf({ url, variables = {} }: ServerObject, index: number): Server {
  const pointer = ['servers', String(index)]
  const list = Object.entries(variables).map(([name, variable]) => ({
    pointer: [...pointer, 'variables', name],
    name,
    default: variable.default,
    values: variable.enum ?? [],
    description: variable.description,
    isClientOption: variable['x-client-option'] === true,
    inferred: variable['x-inferred'],
  }))
  const filled = list.reduce((text, variable) => text.replaceAll(`{${variable.name}}`, variable.default), url)
  return { pointer, url, variables: list, path: pathOf(filled) }
}

function pathOf(url: string): string {
  const base = 'http://relative.invalid'
  // The linter reports what is no URL.
  return URL.canParse(url, base) ? new URL(url, base).pathname.replace(/\/+$/, '') : ''
}
