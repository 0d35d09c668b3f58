import type { Spec } from '@agent-clients/specs'

/** Where `agent-mock` serves a platform unless it is told another port; variables of the base URL have their defaults. */
export function mockBaseUrl({ platform, document }: Spec): string {
  const [server] = document.servers
  const url = server?.url.replace(/\{([^{}]+)\}/g, (_, name: string) => server.variables?.[name]?.default ?? name)
  return `http://127.0.0.1:4010/${platform}${new URL(url ?? '').pathname.replace(/\/$/, '')}`
}
