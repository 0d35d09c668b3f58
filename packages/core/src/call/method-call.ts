import type { Route } from '../platform/platform.ts'
import type { Call } from './call.ts'

/** One call of a method, ready to be sent. */
export interface MethodCall extends Call {
  route: Route
  pathValues: Readonly<Record<string, unknown>>
  query: Readonly<Record<string, unknown>>
  headers: Readonly<Record<string, string>>
  body: unknown
}
