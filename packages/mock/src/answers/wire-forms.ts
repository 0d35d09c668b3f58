import type { OpenApiDocument, Operation, Parameter, Schema } from '@agent-clients/specs'
import type { Question } from '../engine/engine.ts'
import { mediaTypeOf } from '../http/request-body.ts'
import { declares } from './declares.ts'
import { partsOf } from './schema-parts.ts'
import type { Violation } from './violation.ts'

/**
 * What is wrong with how a request says things, where Prism is lenient: it takes any kind of JSON for `application/json`, and leaves
 * numbers to JavaScript, to which `0x1`, ` 1` and nothing at all are some.
 */
export function wireFormViolations(document: OpenApiDocument, question: Question): Violation[] {
  const { operation, request, bytes } = question
  const contentType = request.headers['content-type']
  const contents = operation.body?.contents ?? []
  if (bytes > 0 && contents.length > 0 && contentType !== undefined) {
    const mediaType = mediaTypeOf(contentType)
    if (!contents.some((content) => declares(content, mediaType))) {
      const message = `Supported content types: ${contents.map((content) => content.mediaType).join(', ')}`
      return [{ location: ['header', 'content-type'], code: '415', message }]
    }
  }
  const known = numbers.get(operation) ?? numbersOf(document, operation)
  numbers.set(operation, known)
  return known
    .filter(({ parameter, isList }) => {
      const texts = textsOf(question, parameter)
      const values = isList && texts.length === 1 ? texts.flatMap((text) => text.split(',')) : texts
      return values.some((text) => !/^-?(0|[1-9]\d*)(\.\d+)?$/.test(text))
    })
    .map(({ parameter: { in: place, name } }) => ({
      location: [place, place === 'header' ? name.toLowerCase() : name],
      code: 'type',
      message: `Request ${place} parameter ${name} must be a decimal number`,
    }))
}

interface NumberParameter {
  parameter: Parameter
  /** It takes several numbers, one of them perhaps. */
  isList: boolean
}

/** The parameters of an operation that take nothing but numbers. */
const numbers = new WeakMap<Operation, NumberParameter[]>()

function numbersOf(document: OpenApiDocument, { parameters }: Operation): NumberParameter[] {
  return parameters.flatMap((parameter): NumberParameter[] => {
    const parts = partsOf(document, parameter.schema)
    const items = parts.flatMap((part) => (part.items ? partsOf(document, part.items) : []))
    if (areNumbers(items)) return [{ parameter, isList: true }]
    return areNumbers(parts) ? [{ parameter, isList: false }] : []
  })
}

function areNumbers(parts: Schema[]): boolean {
  const types = parts.flatMap(({ type }) => type ?? [])
  return types.length > 0 && types.every((type) => type === 'integer' || type === 'number')
}

function textsOf({ request, pathParams }: Question, { in: place, name }: Parameter): string[] {
  if (place === 'query') return [request.query[name] ?? []].flat()
  if (place === 'path') return [pathParams[name] ?? []].flat()
  return place === 'header' ? [request.headers[name.toLowerCase()] ?? []].flat() : []
}
