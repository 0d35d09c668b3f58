import type { Server } from '@agent-clients/specs'

/** The path of a server's URL, its variables at their defaults, without a trailing slash. */
export function serverPath(server: Server | undefined): string {
  if (!server) return ''
  const url = server.url.replace(/\{([^}]+)\}/g, (_, name: string) => server.variables?.[name]?.default ?? '')
  return new URL(url, 'http://localhost').pathname.replace(/\/+$/, '')
}
