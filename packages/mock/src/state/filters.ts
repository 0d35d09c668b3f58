import type { List, Parameter } from '@agent-clients/generator/model'
import type { OperationRequest } from '../exchange/operation-request.ts'
import type { Fields } from './fields.ts'

type Filtering = Pick<OperationRequest, 'operation' | 'request'>

/** Whether a list's request wants a row: query parameters that have the name of a field ask for the rows that have the value. */
export function wants({ operation, request }: Filtering, row: Fields): boolean {
  return meets(filtersOf(operation.queryParameters, operation.list), request.query, row)
}

/** Whether a record is within what a client is set to for all its requests, such as a team. */
export function isWithinReach({ operation, request }: Filtering, fields: Fields): boolean {
  const everywhere = operation.queryParameters.filter(({ isClientOption }) => isClientOption)
  return meets(everywhere, request.query, fields)
}

function filtersOf(parameters: readonly Parameter[], list: List | undefined): Parameter[] {
  return parameters.filter(({ name }) => name !== list?.parameter && name !== list?.size)
}

function meets(parameters: readonly Parameter[], query: Record<string, string | string[]>, fields: Fields): boolean {
  return parameters.every(({ name, after }) => {
    const wanted = query[name]
    if (wanted === undefined) return true
    if (after !== undefined) return Date.parse(String(fields[after])) > Date.parse(String(wanted))
    const value = fields[name]
    // What a resource does not have, such as a text to look for, it is not asked for by.
    return value === undefined || typeof value === 'object' || [wanted].flat().includes(String(value))
  })
}
