import { type OpenApiDocument, type Operation, operationsOf } from '@agent-clients/specs'
import { type Validator, validatorFor } from '@agent-clients/specs/validate'
import { type ErrorAnswers, errorAnswers } from './answers/error-answer.ts'
import { NextAnswers } from './answers/next-answers.ts'
import { createRateLimit, type RateLimit } from './answers/rate-limit.ts'
import { compileRouter, type Route } from './answers/router.ts'
import type { CompiledSpec } from './engine/compiled-spec.ts'
import { createEngine, type Engine } from './engine/engine.ts'
import { serverPath } from './http/server-path.ts'
import type { Settings } from './settings.ts'
import { State } from './state/state.ts'

/** One platform, ready to answer. */
export interface Platform {
  name: string
  document: OpenApiDocument
  /** Path that all its operations' paths follow: `/agento/v1`. */
  basePath: string
  operations: Map<string, Operation>
  route: Route
  engine: Engine
  errorAnswer: ErrorAnswers
  nextAnswers: NextAnswers
  rateLimit: RateLimit
  /** Absent unless the server is stateful. */
  state: State | undefined
  settings: Settings
}

export function createPlatform(
  { platform: name, document, operations: compiled }: CompiledSpec,
  settings: Settings,
): Platform {
  const operations = operationsOf(document)
  // Made when it is first needed, which most servers never do: Ajv takes its time.
  let validator: Validator | undefined
  const checkValue: Validator = (schema, value) => (validator ??= validatorFor(document))(schema, value)
  const errorAnswer = errorAnswers(document, operations)
  return {
    name,
    document,
    basePath: `/${name}${serverPath(document.servers[0])}`,
    operations: new Map(operations.map((operation) => [operation.id, operation])),
    route: compileRouter(operations),
    engine: createEngine(compiled),
    errorAnswer,
    nextAnswers: new NextAnswers(checkValue),
    rateLimit: createRateLimit(document, settings.now, settings.rateLimit),
    state: settings.stateful ? new State(document, operations, settings, checkValue) : undefined,
    settings,
  }
}
