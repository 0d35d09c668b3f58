import { specOf } from '@agent-clients/generator/model'
import { compileSpec } from '../engine/compile-spec.ts'
import type { MockOptions } from '../server/mock-server.ts'
import { serve, type UntypedPlatforms } from '../server/serve.ts'
import { acmeDocument } from './acme-spec.ts'

/** The fixture platform behind a real socket, with a `call` that sends its key along. */
export async function serveAcme(changes: object = {}, options: MockOptions<UntypedPlatforms> = {}) {
  const mock = await serve([await compileSpec(specOf('acme', { ...acmeDocument, ...changes }))], options)
  const base = mock.baseUrls['acme'] ?? ''
  const call = (path: string, { headers, ...init }: RequestInit & { headers?: Record<string, string> } = {}) =>
    fetch(`${base}${path}`, { ...init, headers: { authorization: 'Bearer k', ...headers } })
  const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
    call(path, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json', ...headers },
    })
  return Object.assign(mock, { base, call, post })
}
