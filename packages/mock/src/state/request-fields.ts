import type { Operation, Schema } from '@agent-clients/generator/model'
import type { OperationRequest } from '../exchange/operation-request.ts'
import { type Fields, isObject } from './fields.ts'

/**
 * What a request says of a resource: the fields that the operation declares. Others, such as an id or a time of creation, are not for a
 * request to change.
 */
export function requestFields(
  { operation, body, form = {} }: OperationRequest,
  fits: (schema: Schema | undefined, value: unknown) => boolean,
): Fields {
  const properties = operation.requestBody?.properties
  const fields = isObject(body) ? body : typedFields(form, (name, value) => fits(properties?.get(name), value))
  return Object.fromEntries(Object.entries(fields).filter(([name]) => isDeclared(operation, name)))
}

/** Whether a request may say it. A body whose fields the spec leaves open may say anything but an id. */
function isDeclared({ requestBody }: Operation, name: string): boolean {
  const properties = requestBody?.properties
  return properties === undefined || properties.size === 0 ? name !== 'id' : properties.has(name)
}

/** A form's fields as what they stand for: a form knows no numbers, and a list with one member looks like the member. */
function typedFields(form: Fields, fits: (name: string, value: unknown) => boolean): Fields {
  return Object.fromEntries(
    Object.entries(form).map(([name, value]) => {
      const typed = Array.isArray(value) ? value.map(typedText) : typedText(value)
      return [name, [value, typed, [value], [typed]].find((one) => fits(name, one)) ?? value]
    }),
  )
}

function typedText(value: unknown): unknown {
  const isTyped = typeof value === 'string' && /^(true|false|-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?)$/.test(value)
  return isTyped ? JSON.parse(value) : value
}
