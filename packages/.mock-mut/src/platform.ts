import { type OpenApiDocument, type Operation, operationsOf, type Server } from '@agent-clients/specs'
import type { CompiledSpec } from './compiled-spec.ts'
import { createEngine, type Engine } from './engine.ts'
import { type ErrorAnswers, errorAnswers } from './error-answer.ts'
import { NextAnswers } from './next-answers.ts'
import { compileRouter, type Route } from './router.ts'

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
}

export function createPlatform({ platform: name, document, operations: prismOperations }: CompiledSpec): Platform {
  const operations = operationsOf(document)
  return {
    name,
    document,
    basePath: `/${name}${serverPath(document.servers[0])}`,
    operations: new Map(operations.map((operation) => [operation.id, operation])),
    route: compileRouter(operations),
    engine: createEngine(prismOperations),
    errorAnswer: errorAnswers(document),
    nextAnswers: new NextAnswers(),
  }
}

/** The path of a server's URL, its variables at their defaults, without a trailing slash. */
export function serverPath(server: Server | undefined): string {
  if (!server) return ''
  const url = server.url.replace(/\{([^}]+)\}/g, (_, name: string) => server.variables?.[name]?.default ?? '')
  return new URL(url, 'http://localhost').pathname.replace(/\/+$/, '')
}
