import type { OpenApiDocument, Operation } from '@agent-clients/specs'
import { compileRouter, type Match } from '../answers/router.ts'
import { serverPath } from '../http/server-path.ts'

/** The operation that a request is for, if there is one. */
type Locate = (method: string, path: string) => Match | undefined

/**
 * Finds operations by paths that follow the upstream's base URL. Where that was given without the path that the platform's base
 * URL has (`https://eu1.make.com` for `https://eu1.make.com/api/v2`), the client's paths begin with it; both are understood.
 */
export function locator(document: OpenApiDocument, operations: Operation[]): Locate {
  const route = compileRouter(operations)
  const prefixes = ['', ...new Set(document.servers.map(serverPath))]
  return (method, path) => {
    const verb = method === 'HEAD' ? 'get' : method.toLowerCase()
    try {
      for (const prefix of prefixes) {
        const { match } = path.startsWith(`${prefix}/`) ? route(verb, path.slice(prefix.length)) : {}
        if (match) return match
      }
    } catch (error) {
      // Percent-encoding that is none.
      if (!(error instanceof URIError)) throw error
    }
    return undefined
  }
}
