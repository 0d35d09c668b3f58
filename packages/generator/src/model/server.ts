import type { ServerObject } from './document.ts'

/** Where an API is served. */
export interface Server {
  /** With `{names}` of variables. */
  url: string
  variables: readonly ServerVariable[]
  /** Path of its URL, variables filled with their defaults: `/api/v2`, or empty. */
  path: string
}

export interface ServerVariable {
  name: string
  default: string
  /** Values that it may have; any where it is empty. */
  values: readonly string[]
  description: string | undefined
  /** Set once, on the client. */
  isClientOption: boolean
  inferred: string | undefined
}

export function serverOf({ url, variables = {} }: ServerObject): Server {
  const list = Object.entries(variables).map(([name, variable]) => ({
    name,
    default: variable.default,
    values: variable.enum ?? [],
    description: variable.description,
    isClientOption: variable['x-client-option'] === true,
    inferred: variable['x-inferred'],
  }))
  const filled = list.reduce((text, variable) => text.replaceAll(`{${variable.name}}`, variable.default), url)
  const { pathname } = new URL(filled, 'http://relative.invalid')
  return { url, variables: list, path: pathname.replace(/\/+$/, '') }
}
