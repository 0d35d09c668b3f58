import type { OpenApiDocument, SecurityRequirementObject } from './document.ts'
import type { Pointer } from './json-pointer.ts'

/** A security scheme: what a request carries to say who is calling. */
export interface Credential {
  pointer: Pointer
  /** The scheme's name in the document. */
  scheme: string
  /** `apiKey`, `oauth2`, `openIdConnect`; of an HTTP scheme its name: `bearer`, `basic`. */
  type: string
  isHttp: boolean
  in: 'header' | 'query' | 'cookie'
  /** Of the header, query parameter or cookie. */
  name: string
  /** The word before the key: `Bearer`, `Token`. */
  prefix: string | undefined
  description: string | undefined
  /** What each scope allows; undefined where the document does not list them. */
  scopes: ReadonlyMap<string, string> | undefined
  inferred: string | undefined
}

/** Credentials of which a request carries all, with the scopes that it needs of each. */
export type SecurityRequirement = readonly { credential: Credential; scopes: readonly string[] }[]

export function credentialsOf({ components }: OpenApiDocument): Map<string, Credential> {
  return new Map(
    Object.entries(components?.securitySchemes ?? {}).map(([scheme, node]) => {
      const isHttp = node.type === 'http'
      const credential = {
        pointer: ['components', 'securitySchemes', scheme],
        scheme,
        type: isHttp ? (node.scheme ?? '').toLowerCase() : node.type,
        isHttp,
        in: (isHttp ? undefined : node.in) ?? 'header',
        name: (isHttp ? undefined : node.name) ?? 'Authorization',
        prefix: isHttp ? capitalized(node.scheme ?? '') : node['x-auth-prefix'],
        description: node.description,
        scopes: node['x-scopes'] && new Map(Object.entries(node['x-scopes'])),
        inferred: node['x-inferred'],
      } as const
      return [scheme, credential]
    }),
  )
}

/**
 * The alternatives, one of which a request meets.
 * @throws Error for a scheme that the document does not declare
 */
export function requirementsOf(
  requirements: readonly SecurityRequirementObject[],
  credentials: ReadonlyMap<string, Credential>,
): SecurityRequirement[] {
  return requirements.map((requirement) =>
    Object.entries(requirement).map(([scheme, scopes]) => {
      const credential = credentials.get(scheme)
      if (!credential) throw new Error(`The security scheme "${scheme}" is not in components.securitySchemes.`)
      return { credential, scopes }
    }),
  )
}

function capitalized(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase()
}
