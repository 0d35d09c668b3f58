import { apiErrorClass } from '@agent-clients/core/client'
import type { Operation, Response, Schema } from '../model/index.ts'
import { bounds } from '../typescript/bounds.ts'
import { durationInWords } from '../typescript/duration-in-words.ts'
import { jsdoc, oneLine } from '../typescript/jsdoc.ts'
import { callExample } from './call-example.ts'
import { isNeeded, type Method } from './method.ts'

/** What holds for so many operations of a spec that it is said once, on the client, and not in every hover. */
export interface Common {
  /** Errors that most operations declare, by status. */
  errors: ReadonlyMap<string, Response>
  /** Reasons that more than two operations share. */
  reasons: ReadonlySet<string>
}

export function commonTo(operations: readonly Operation[]): Common {
  const errors = new Map<string, Response>()
  const counts = new Map<string, number>()
  const count = (key: string) => counts.set(key, (counts.get(key) ?? 0) + 1).get(key) ?? 0
  const reasons = new Set<string>()
  for (const { errors: declared, inferred } of operations) {
    for (const response of declared) {
      if (count(`${response.status} ${response.description}`) > operations.length / 2)
        errors.set(response.status, response)
    }
    if (inferred && count(inferred) > 2) reasons.add(inferred)
  }
  return { errors, reasons }
}

/** A method's hover: what it does, its request, what is special about its parameters and errors, an example, the link. */
export function methodDoc(method: Method, client: string, common: Common): string {
  const { operation, pathArguments } = method
  const { summary, description, inferred, scopes, deprecated, documentation } = operation
  const scope = scopes.length > 0 ? ` · scope ${scopes.map((name) => `\`${name}\``).join(', ')}` : ''
  const reason =
    inferred && (common.reasons.has(inferred) ? 'Inferred; the README says why.' : `Inferred: ${oneLine(inferred)}`)
  return jsdoc(
    [
      [summary && `${summary}.`, description?.trim()].filter(Boolean).join('\n'),
      operation.list?.partial && 'The list may be longer than what arrives; `for await` ends with what arrived.',
      [`\`${operation.method} ${operation.path}\`${scope}`, reason].filter(Boolean).join('\n'),
      ...pathArguments.map(({ name, parameter }) => paramTag(name, parameter.schema, parameter.description)),
      ...paramsTags(operation),
      idempotencyTag(operation),
      ...operation.errors
        .filter(({ status, description: text }) => common.errors.get(status)?.description !== text)
        .map(({ status, description: text }) => `@throws {${errorName(status)}} ${status} – ${oneLine(text)}`),
      `@example ${callExample(method, client)}`,
      documentation && `@see ${documentation}`,
      deprecated && '@deprecated',
    ],
    '  ',
  )
}

/** The class that the runtime throws for a status. */
export function errorName(status: string): string {
  return apiErrorClass(Number(status)).kind
}

/** Arguments that a call cannot do without or that have bounds; the others are documented on their type. */
function paramsTags({ queryParameters, requestBody }: Operation): string[] {
  const required = new Set([
    ...queryParameters.filter(isNeeded).map(({ name }) => name),
    ...(requestBody?.requiredProperties ?? []),
  ])
  const queryNames = new Set(queryParameters.filter(({ isClientOption }) => !isClientOption).map(({ name }) => name))
  // A name in the query and in the body is one argument.
  const described = new Map<string, readonly [Schema, string | undefined]>([
    ...[...(requestBody?.properties ?? [])].map(
      ([name, schema]) => [name, [schema, schema.keywords.description]] as const,
    ),
    ...queryParameters.map((parameter) => [parameter.name, [parameter.schema, parameter.description]] as const),
  ])
  return [...described]
    .filter(([name, [schema]]) => required.has(name) || (queryNames.has(name) && limitsOf(schema) !== ''))
    .map(([name, [schema, description]]) => paramTag(`params.${name}`, schema, description))
}

function paramTag(name: string, schema: Schema, description: string | undefined): string {
  const limits = limitsOf(schema)
  return `@param ${name} ${firstSentence(description)}${limits ? ` (${limits})` : ''}`.trim()
}

function idempotencyTag({ idempotencyKey }: Operation): string | undefined {
  const seconds = idempotencyKey?.idempotencySeconds
  if (!idempotencyKey || seconds === undefined) return undefined
  return `@param options.idempotencyKey Sent as \`${idempotencyKey.name}\`; calls with the same key count as one for ${durationInWords(seconds)}.`
}

/** Bounds without the format, which the field's own documentation names. */
function limitsOf({ keywords: { format: _, ...keywords } }: Schema): string {
  return bounds(keywords)
}

function firstSentence(text: string | undefined): string {
  return /^.*?[.!?](?=\s|$)/.exec(oneLine(text))?.[0] ?? oneLine(text)
}
