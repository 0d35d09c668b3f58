import { isCoveredBy, type Operation, type Parameter, type Schema } from '@agent-clients/generator/model'
import { sentTexts } from '@agent-clients/generator/traffic'
import type { OperationRequest } from '../exchange/operation-request.ts'
import type { Violation } from '../exchange/violation.ts'

/**
 * What is wrong with how a request says things, where Prism is lenient: it takes any kind of JSON for `application/json`, and leaves
 * numbers to JavaScript, to which `0x1`, ` 1` and nothing at all are some.
 */
export function wireFormViolations(asked: OperationRequest): Violation[] {
  const { operation, request, pathParams, bytes } = asked
  const contentType = request.headers['content-type']
  const contents = operation.requestBody?.contents ?? []
  const isUnknown = (type: string) => !contents.some(({ mediaType }) => isCoveredBy(type, mediaType))
  if (bytes > 0 && contents.length > 0 && contentType !== undefined && isUnknown(contentType)) {
    const message = `Supported content types: ${contents.map(({ mediaType }) => mediaType).join(', ')}`
    return [{ location: ['header', 'content-type'], code: '415', message }]
  }
  const known = numbers.get(operation) ?? numbersOf(operation)
  numbers.set(operation, known)
  return known
    .filter(({ parameter, isList }) => {
      const texts = sentTexts(parameter, request, pathParams)
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

function numbersOf({ parameters }: Operation): NumberParameter[] {
  return parameters.flatMap((parameter): NumberParameter[] => {
    const { parts } = parameter.schema
    if (areNumbers(parts.flatMap(({ items }) => items?.parts ?? []))) return [{ parameter, isList: true }]
    return areNumbers(parts) ? [{ parameter, isList: false }] : []
  })
}

function areNumbers(parts: readonly Schema[]): boolean {
  const types = parts.flatMap((part) => part.types)
  return types.length > 0 && types.every((type) => type === 'integer' || type === 'number')
}
