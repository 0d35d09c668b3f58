/**
 * A request's body as `fetch` is to get it. Deno's fetch sends a request again by itself when a kept connection turns out to
 * be dead, POST or not, if it can copy the body (denoland/deno#35610). It cannot copy a Blob, so there what must not
 * happen twice goes as one; other runtimes send the same bytes faster from memory.
 */
export function bodySentOnce(method: string, body: ArrayBuffer | undefined): ArrayBuffer | Blob | undefined {
  if ('Deno' in globalThis && (method === 'POST' || method === 'PATCH')) return new Blob(body ? [body] : [])
  return body?.byteLength ? body : undefined
}
