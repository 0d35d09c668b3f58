import { STATUS_CODES } from 'node:http'
import { setTimeout } from 'node:timers/promises'
import type { Server, Spec } from '@agent-clients/generator/model'
import { incomingRequest } from '@agent-clients/generator/traffic'
import type { OutgoingResponse } from '../exchange/outgoing-response.ts'
import type { Respond } from '../exchange/respond.ts'
import { responseBytes, firstHalf } from '../exchange/response-bytes.ts'
import { readBody } from '../exchange/request-body.ts'
import { streamParts } from './stream-parts.ts'

/**
 * A `fetch` that is served in this process, through the same steps as a request that comes over a socket. It takes the mock's own
 * base URLs and the platforms' real ones, so that a client needs no other than its default.
 */
export function createFetch(respond: Respond, specs: readonly Spec[], url: string, closing: AbortSignal): typeof fetch {
  const { host } = new URL(url)
  const servers = specs.map(({ name, servers: [server] }) => ({ name, pattern: originPattern(server) }))
  const pathOf = (address: URL): string => {
    if (address.origin === url) return address.pathname
    const found = servers.find(({ pattern }) => pattern.test(address.origin))
    if (found) return `/${found.name}${address.pathname}`
    throw new TypeError(`mock.fetch serves the platforms that the mock was started with, not ${address.origin}.`)
  }

  return async (input, init) => {
    const request = new Request(input, init)
    const { method } = request
    request.signal.throwIfAborted()
    closing.throwIfAborted()
    const address = new URL(request.url)
    // Where a test environment has Headers of its own (happy-dom), names stay as they were written.
    const sent = [...request.headers].map(([name, value]) => [name.toLowerCase(), value] as const)
    const headers = { host, ...Object.fromEntries(sent) }
    const head = {
      ...incomingRequest({ method, url: `${pathOf(address)}${address.search}`, headers }),
      askedUrl: `${address.origin}${address.pathname}`,
    }
    const found = async () => respond(head, await readBody(Buffer.from(await request.arrayBuffer()), headers))
    const outgoing = await unlessAborted(found(), [request.signal, closing])
    // Only where there is something to wait for: Node 20 keeps a bit of every signal that hangs on one that lives on.
    const signal = outgoing.delay || outgoing.stream ? AbortSignal.any([request.signal, closing]) : request.signal
    if (outgoing.delay) await setTimeout(outgoing.delay, undefined, { signal }).catch(() => signal.throwIfAborted())
    signal.throwIfAborted()
    const response = toResponse(outgoing, method !== 'HEAD', signal)
    Object.defineProperty(response, 'url', { value: request.url })
    return response
  }
}

/** What a promise gives, unless one of the signals is aborted before. */
async function unlessAborted<T>(promise: Promise<T>, signals: AbortSignal[]): Promise<T> {
  const settled = new AbortController()
  const aborted = new Promise<never>((_, reject) => {
    for (const signal of signals)
      signal.addEventListener('abort', () => reject(signal.reason), { signal: settled.signal })
  })
  return Promise.race([promise, aborted]).finally(() => settled.abort())
}

function toResponse(outgoing: OutgoingResponse, withBody: boolean, signal: AbortSignal): Response {
  const { status, mediaType, stream } = outgoing
  const statusText = STATUS_CODES[status] ?? ''
  const headers = new Headers({
    ...(mediaType !== undefined && { 'content-type': mediaType }),
    ...(stream && { 'cache-control': 'no-cache' }),
  })
  for (const [name, value] of Object.entries(outgoing.headers)) headers.set(name, value)
  if (stream) {
    return new Response(withBody ? streamBody(stream, signal) : null, { status, statusText, headers })
  }
  const bytes = responseBytes(outgoing)
  if (bytes) headers.set('content-length', String(bytes.length))
  if (withBody && bytes && outgoing.isCut)
    return new Response(brokenBody(firstHalf(bytes)), { status, statusText, headers })
  const data = withBody && bytes ? (typeof bytes.data === 'string' ? bytes.data : new Uint8Array(bytes.data)) : null
  return new Response(data, { status, statusText, headers })
}

function brokenBody(part: Uint8Array): ReadableStream<Uint8Array> {
  let isSent = part.length === 0
  return new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        if (isSent) return controller.error(connectionBroke())
        controller.enqueue(new Uint8Array(part))
        isSent = true
      },
    },
    { highWaterMark: 0 },
  )
}

/** As fetch has it. */
function connectionBroke(): TypeError {
  return new TypeError('terminated')
}

function streamBody(stream: NonNullable<OutgoingResponse['stream']>, signal: AbortSignal): ReadableStream<Uint8Array> {
  const gone = new AbortController()
  const leaving = AbortSignal.any([signal, gone.signal])
  const parts = streamParts(stream)
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { done, value } = parts.next()
        if (value === 'cut') return controller.error(connectionBroke())
        if (done) return controller.close()
        try {
          leaving.throwIfAborted()
          if (value.after !== undefined) await setTimeout(value.after, undefined, { signal: leaving })
          controller.enqueue(new Uint8Array(Buffer.from(value.data)))
        } catch {
          controller.error(signal.reason)
        }
      },
      cancel: () => gone.abort(),
    },
    { highWaterMark: 0 },
  )
}

/** The origins of a server's URL: with the values that its variables may have, or any where they stand beside a fixed part. */
function originPattern({ url, variables }: Server): RegExp {
  const origin = /^[a-z]+:\/\/[^/]+/.exec(url)?.[0] ?? ' '
  const hasFixedPart = /[^/:}]\.|\}\./.test(origin)
  const source = origin.replaceAll(/\{([^}]+)\}|[^{]+/g, (part, name: string | undefined) => {
    if (name === undefined) return literally(part)
    const { default: initial, values } = variables.find((variable) => variable.name === name) ?? {
      default: '',
      values: [],
    }
    if (hasFixedPart && values.length === 0) return '[^/]+'
    return `(${(values.length > 0 ? values : [initial]).map(literally).join('|')})`
  })
  return new RegExp(`^${source}$`)
}

function literally(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
