import { eventDataKinds, paginationStyles } from '@agent-clients/core/vocabulary'
import type { Plugin } from '@redocly/openapi-core'
import { derivations, platformStates, rateLimitedResponses } from '../../model/index.ts'

type NodeTypes = Parameters<NonNullable<NonNullable<Plugin['typeExtension']>['oas3']>>[0]

const string = { type: 'string' } as const
const strings = { type: 'array', items: string } as const
const boolean = { type: 'boolean' } as const

/** Every extension that a spec may use, by the OpenAPI object it stands on (`docs/specs.md` says what each means). */
export const extensions: Record<string, NodeTypes[string]['properties']> = {
  Info: { 'x-status': 'XStatus' },
  Root: { 'x-envelope': string, 'x-error': 'XError', 'x-rate-limits': 'XRateLimits' },
  Operation: {
    'x-envelope': string,
    'x-pagination': 'XPagination',
    'x-event-stream': 'XEventStream',
    'x-collection': string,
    'x-sets': 'XValues',
    'x-adds': 'XAdds',
  },
  Parameter: {
    'x-client-option': boolean,
    'x-multi-segment': boolean,
    'x-idempotency-key': 'XIdempotencyKey',
    'x-after': string,
  },
  ServerVariable: { 'x-client-option': boolean },
  SecurityScheme: { 'x-auth-prefix': string, 'x-scopes': 'XStrings' },
  Example: { 'x-event': 'XEvent' },
  Schema: { 'x-extensible-enum': strings, 'x-secret': boolean, 'x-derived': 'XDerived' },
}

/** The extension that may stand on every object. */
export const everywhere = 'x-inferred'

const shapes: NodeTypes = {
  XStatus: {
    properties: { state: { enum: [...platformStates] }, note: string },
    required: ['state', 'note'],
  },
  XError: {
    properties: { message: string, code: string, status: string, codes: 'XErrorCodes' },
    required: ['message'],
  },
  XErrorCodes: {
    properties: {},
    additionalProperties: (code: unknown) => (typeof code === 'object' ? 'XErrorCode' : string),
  },
  XErrorCode: {
    properties: { code: string, 'x-inferred': string },
    required: ['code', 'x-inferred'],
    extensionsPrefix: 'x-',
  },
  XRateLimits: {
    properties: { headers: strings, responses: { enum: [...rateLimitedResponses] }, limits: 'XRateLimitList' },
    required: ['headers', 'responses', 'limits'],
  },
  XRateLimitList: { properties: {}, items: 'XRateLimit' },
  XRateLimit: {
    properties: { plan: string, requests: { type: 'number' }, seconds: { type: 'number' }, per: string },
    required: ['requests', 'seconds'],
  },
  XPagination: {
    properties: {
      style: { enum: Object.keys(paginationStyles) },
      items: string,
      parameter: string,
      next: string,
      more: string,
      total: string,
      size: string,
      shows: 'XShows',
      single: boolean,
      partial: boolean,
    },
    required: ['style', 'items'],
  },
  XShows: { properties: { size: string, offset: string } },
  XAdds: { properties: {}, items: 'XValues' },
  XEventStream: {
    properties: { data: { enum: [...eventDataKinds] }, events: strings, terminal: 'XTerminal' },
    required: ['data', 'events'],
  },
  // What the last event's data looks like is the platform's: any value.
  XTerminal: { properties: { event: string, data: null }, requiredOneOf: ['event', 'data'] },
  XEvent: { properties: { event: string, id: string, retry: { type: 'integer' } } },
  XIdempotencyKey: { properties: { seconds: { type: 'integer', minimum: 1 } }, required: ['seconds'] },
  XDerived: {
    properties: { from: string, as: { enum: [...derivations] }, values: 'XValues', otherwise: null, of: string },
    required: ['from'],
    requiredOneOf: ['as', 'values', 'of'],
  },
  // By a name, any value.
  XValues: { properties: {}, additionalProperties: {} },
  XStrings: { properties: {}, additionalProperties: string },
}

/** Teaches Redocly's `struct` rule the shapes above, so that it judges an extension as it judges OpenAPI itself. */
export function withExtensions(types: NodeTypes): NodeTypes {
  const extended = Object.entries(extensions).map(([name, properties]) => {
    const type = types[name]
    if (!type) throw new Error(`Redocly has no type ${name}: lint/common/extensions.ts has to follow its new name.`)
    return [name, { ...type, properties: { ...type.properties, ...properties } }] as const
  })
  return { ...types, ...shapes, ...Object.fromEntries(extended) }
}
