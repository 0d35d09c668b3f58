import type { Operation, Spec } from '@agent-clients/generator/model'
import { type Validator, validatorFor } from '@agent-clients/generator/model/validate'
import { compileRouter, type Route } from '@agent-clients/generator/traffic'
import type { CompiledSpec } from '../engine/compiled-spec.ts'
import { createEngine, type Engine } from '../engine/engine.ts'
import { type ErrorResponses, errorResponses } from '../responses/error-response.ts'
import { PlannedResponses } from '../responses/planned-responses.ts'
import { createRateLimit, type RateLimit } from '../responses/rate-limit.ts'
import type { Settings } from '../settings/settings.ts'
import { State } from '../state/state.ts'

/** One platform, ready to respond. */
export interface Platform {
  name: string
  spec: Spec
  /** Path that all its operations' paths follow: `/agento/v1`. */
  basePath: string
  /** By their ids. */
  operations: ReadonlyMap<string, Operation>
  route: Route
  engine: Engine
  errorResponse: ErrorResponses
  plannedResponses: PlannedResponses
  rateLimit: RateLimit
  /** Absent unless the server is stateful. */
  state: State | undefined
  settings: Settings
}

export function createPlatform({ name, spec, operations: compiled }: CompiledSpec, settings: Settings): Platform {
  // Made when it is first needed, which most servers never do: Ajv takes its time.
  let validator: Validator | undefined
  const checkValue: Validator = (schema, value) => (validator ??= validatorFor(spec))(schema, value)
  return {
    name,
    spec,
    basePath: `/${name}${spec.servers[0].path}`,
    operations: new Map(spec.operations.map((operation) => [operation.id, operation])),
    route: compileRouter(spec.operations),
    engine: createEngine(compiled),
    errorResponse: errorResponses(spec),
    plannedResponses: new PlannedResponses(checkValue),
    rateLimit: createRateLimit(spec.rateLimits, settings.now, settings.rateLimit),
    state: settings.stateful ? new State(spec, settings, checkValue) : undefined,
    settings,
  }
}
