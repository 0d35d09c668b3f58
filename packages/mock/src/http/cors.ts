import type { IncomingRequest } from '@agent-clients/generator/traffic'

/** On every response of a platform: pages of any origin may read it, all headers included. */
export const corsHeaders: Readonly<Record<string, string>> = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': '*',
}

export function isPreflight({ method }: IncomingRequest): boolean {
  return method === 'OPTIONS'
}

/**
 * What a browser asks before it sends a request with a key: everything is allowed. `allow` has the methods that the path takes,
 * where there is such a path.
 */
export function preflightHeaders({ headers }: IncomingRequest, allow: string | undefined): Record<string, string> {
  return {
    ...corsHeaders,
    ...(allow !== undefined && { allow }),
    'access-control-allow-methods': 'GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS',
    // "*" would not cover Authorization.
    'access-control-allow-headers': headers['access-control-request-headers'] ?? '*, Authorization',
    'access-control-allow-private-network': 'true',
    'access-control-max-age': '600',
  }
}
