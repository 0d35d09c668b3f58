import { headerIn } from '../exchange/headers.ts'
import type { OutgoingResponse } from '../exchange/outgoing-response.ts'
import type { Respond } from '../exchange/respond.ts'
import { responseBytes } from '../exchange/response-bytes.ts'
import { violationsHeader } from '../exchange/violation.ts'
import { corsHeaders, isPreflight, preflightHeaders } from '../http/cors.ts'
import { isOwnPath, type OwnGuard } from '../http/own-paths.ts'
import type { Journal } from '../journal/journal.ts'
import type { PagePaths } from '../page/create-page.ts'
import type { Platform } from '../platform/platform.ts'
import { allowedMethods, type Outcome, respond } from '../platform/respond.ts'
import type { Settings } from '../settings/settings.ts'

/** The way of every request: to its platform or the page, and with its response into the journal. */
export function createRespond(
  platforms: ReadonlyMap<string, Platform>,
  journal: Journal,
  settings: Settings,
  guard: OwnGuard,
  pagePaths: PagePaths,
): Respond {
  const withRequestId = (headers: Record<string, string>) =>
    headerIn(headers, 'x-request-id') === undefined ? { ...headers, 'x-request-id': settings.newId() } : headers

  return async (request, body) => {
    const time = settings.now()
    const platform = platforms.get(request.path.split('/', 2)[1] ?? '')
    const isOwn = isOwnPath(request.path)
    const foreign = isOwn ? guard(request) : undefined
    if (foreign) return foreign
    if (isPreflight(request) && !isOwn) {
      const allow = platform && allowedMethods(platform, request)
      return { status: 204, headers: withRequestId(preflightHeaders(request, allow)) }
    }
    const ofPage = platform ? undefined : await pagePaths(request)
    if (ofPage) return ofPage

    const outcome = platform ? await respond(platform, request, body) : nothingHere(platforms)
    const found = outcome.response
    const response: OutgoingResponse = {
      ...found,
      headers: withRequestId({ ...(!isOwn && corsHeaders), ...found.headers }),
      wire: responseBytes(found),
      delay: found.stream ? undefined : (found.delay ?? settings.delay),
    }
    const { raw, form } = 'refused' in body ? {} : body
    journal.record({ ...outcome, time, platform, request, raw: form ? undefined : raw, form, response })
    return response
  }
}

function nothingHere(platforms: ReadonlyMap<string, Platform>): Outcome {
  const message = `Nothing here. Served: ${[...platforms.values()].map(({ basePath }) => basePath).join(', ')}`
  const violations = [{ location: ['path'], code: 'unknown', message }]
  const headers = { 'x-mock-violations': violationsHeader(violations) }
  return {
    response: { status: 404, headers, mediaType: 'application/json', body: { message } },
    pathParams: {},
    violations,
  }
}
