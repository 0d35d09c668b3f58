import type { Spec } from '@agent-clients/generator/model'
import { compileRouter, type Match } from '@agent-clients/generator/traffic'

/** The operation that a request is for, if there is one. */
export type FindOperation = (method: string, path: string) => Match | undefined

/**
 * Finds operations by paths that follow the upstream's base URL. Where that was given without the path that the platform's base
 * URL has (`https://eu1.make.com` for `https://eu1.make.com/api/v2`), the client's paths begin with it; both are understood.
 */
export function operationFinder({ operations, servers }: Spec): FindOperation {
  const route = compileRouter(operations)
  const prefixes = new Set(['', ...servers.map(({ path }) => path)])
  return (method, path) => {
    try {
      for (const prefix of prefixes) {
        if (!path.startsWith(`${prefix}/`)) continue
        const { match } = route(method === 'HEAD' ? 'GET' : method, path.slice(prefix.length))
        if (match) return match
      }
    } catch (error) {
      // The percent-encoding is malformed.
      if (!(error instanceof URIError)) throw error
    }
    return undefined
  }
}
