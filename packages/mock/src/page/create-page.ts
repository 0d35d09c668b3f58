import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { withVariables } from '@agent-clients/generator/postman/variables'
import type { IncomingRequest } from '@agent-clients/generator/traffic'
import type { OutgoingResponse } from '../exchange/outgoing-response.ts'
import { corsHeaders } from '../http/cors.ts'
import { originOf } from '../exchange/origin-of.ts'
import type { Journal } from '../journal/journal.ts'
import type { Platform } from '../platform/platform.ts'
import type { Settings } from '../settings/settings.ts'
import { indexPage } from './index-page.ts'
import { JournalView } from './journal-view.ts'
import { pageFile } from './page-files.ts'
import { platformEntry } from './platform-entry.ts'
import { referenceDocument } from './reference-document.ts'
import { referencePage } from './reference-page.ts'
import { startDescription } from './start-description.ts'

const html = 'text/html; charset=utf-8'
const json = 'application/json'
const mediaTypes: Record<string, string> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
}

// The page runs nothing and loads nothing but its own files.
const self = ["default-src 'none'", "script-src 'self'", "img-src 'self'", "connect-src 'self'"]
const policy = [...self, "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'"]
const pagePolicy = [...policy, "style-src 'self'"].join('; ')
// The renderer writes style elements and attributes; its fonts and logo would come from elsewhere.
const referencePolicy = [...policy, "style-src 'self' 'unsafe-inline'"].join('; ')

/** Serves what belongs to no platform; undefined for what belongs to nobody. */
export type PagePaths = (
  request: IncomingRequest,
) => OutgoingResponse | undefined | Promise<OutgoingResponse | undefined>

/**
 * The page at `/` and what belongs to it below `/-/`, where no platform can be. Reads only: whoever sends something here meant a
 * platform, and is told so as ever.
 */
export function createPage(
  platforms: ReadonlyMap<string, Platform>,
  journal: Journal,
  ownUrl: () => string,
  settings: Settings,
): PagePaths {
  const view = new JournalView(journal.requests)

  return async (request) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return undefined
    const [empty, dash, first = '', second, ...rest] = request.path.split('/')
    if (empty !== '' || rest.length > 0) return undefined
    if (request.path === '/') return index(request)
    if (dash !== '-') return undefined
    if (second === undefined) return first === 'journal.json' ? journalResponse(request) : fileResponse(first, request)
    const platform = platforms.get(first)
    return platform && platformResponse(platform, second, request)
  }

  function index(request: IncomingRequest): OutgoingResponse {
    const origin = originOf(request, ownUrl())
    const entries = [...platforms.values()].map((platform) => platformEntry(platform, origin))
    if (acceptsHtml(request))
      return ok(html, indexPage(entries, origin, startDescription(settings)).text, {
        ...csp(pagePolicy),
        vary: 'Accept',
      })
    return ok(json, { platforms: entries, journal: '/-/journal.json' }, { ...corsHeaders, vary: 'Accept' })
  }

  function journalResponse({ query }: IncomingRequest): OutgoingResponse {
    const after = Number([query['after']].flat()[0] ?? 0)
    return ok(json, view.after(Number.isFinite(after) ? after : 0))
  }

  async function platformResponse(
    platform: Platform,
    what: string,
    request: IncomingRequest,
  ): Promise<OutgoingResponse | undefined> {
    const { name, spec, basePath } = platform
    if (what === 'reference') return ok(html, referencePage(platform).text, csp(referencePolicy))
    if (what === 'reference.json') return ok(json, referenceDocument(spec))
    if (what === 'openapi.json') return ok(json, indented(spec.document))
    if (what === 'openapi.yaml') {
      const source = await pageFile(`${name}.yaml`)
      return source && ok('application/yaml', source)
    }
    if (what === 'postman.json') {
      const packed = await pageFile(`${name}.postman.json.gz`)
      if (!packed) return undefined
      const collection = JSON.parse((await promisify(gunzip)(packed)).toString())
      const baseUrl = `${originOf(request, ownUrl())}${basePath}`
      const forMock = withVariables(collection, spec.credential, { baseUrl, key: 'any-key' })
      return ok(json, indented(forMock))
    }
    return undefined
  }
}

async function fileResponse(name: string, { headers }: IncomingRequest): Promise<OutgoingResponse | undefined> {
  const mediaType = /^[a-z]+\.(css|js|svg)$/.test(name) ? mediaTypes[name.split('.')[1] ?? ''] : undefined
  if (mediaType === undefined) return undefined
  const plain = await pageFile(name)
  if (plain) return ok(mediaType, plain)
  const packed = await pageFile(`${name}.gz`)
  if (!packed) return undefined
  // The only file that is large: a browser may keep it for a while.
  const caching = { 'cache-control': 'max-age=3600', vary: 'Accept-Encoding' }
  const takesGzip = /\bgzip\b/i.test(headers['accept-encoding'] ?? '')
  return takesGzip
    ? ok(mediaType, packed, { ...caching, 'content-encoding': 'gzip' })
    : ok(mediaType, await promisify(gunzip)(packed), caching)
}

function acceptsHtml({ headers }: IncomingRequest): boolean {
  // Programs accept anything; only a browser asks for HTML by name.
  const ranges = (headers['accept'] ?? '').split(',').filter((range) => /^\s*text\/html\s*(;|$)/i.test(range))
  return ranges.some((range) => !/;\s*q=0(\.0*)?\s*(;|$)/i.test(range))
}

/** For people. As bytes: text that is to be JSON would be made JSON once more. */
function indented(value: object): Buffer {
  return Buffer.from(`${JSON.stringify(value, null, 2)}\n`)
}

function csp(text: string): Record<string, string> {
  return { 'content-security-policy': text, 'referrer-policy': 'no-referrer' }
}

function ok(mediaType: string, body: unknown, headers: Record<string, string> = {}): OutgoingResponse {
  const always = { 'cache-control': 'no-cache', 'x-content-type-options': 'nosniff' }
  return { status: 200, headers: { ...always, ...headers }, mediaType, body }
}
