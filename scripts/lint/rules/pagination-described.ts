import { type Operation, type Pagination, resolve, type Schema, schemaAt, valueAt } from '@agent-clients/specs'
import { documentRule, type Subject, within } from '../document-rule.ts'
import { jsonAnswer } from '../json-answer.ts'

/**
 * `x-pagination` is what turns an operation into a method that walks pages. Every list has it (`style: none` for one that arrives
 * whole), its pointers lead somewhere in the first example, and it has what its style needs to ask for the next page.
 */
export const paginationDescribed = documentRule((subject) => {
  for (const operation of subject.operations) {
    const { id, pagination } = operation
    if (pagination) checkPagination(subject, operation, pagination)
    else if (id.endsWith('.list'))
      subject.report(within(operation), `"${id}" is a list and needs x-pagination (style: none if it is whole).`)
    else if (answersArray(subject, operation)) {
      subject.report(
        within(operation),
        `"${id}" answers an array and needs x-pagination (style: none if it arrives whole).`,
      )
    }
  }
})

function answersArray({ document }: Subject, operation: Operation): boolean {
  const schema = jsonAnswer(operation)?.schema
  const resource = schema && schemaAt(document, schema, operation.envelope)
  if (!resource) return false
  const { oneOf = [resource] } = resolve<Schema>(document, resource)
  return oneOf.some((choice) => resolve<Schema>(document, choice).type === 'array')
}

function checkPagination({ report }: Subject, operation: Operation, pagination: Pagination): void {
  const complain = (key: string, problem: string) =>
    report(within(operation, 'x-pagination', key), `x-pagination.${key} ${problem}.`)
  const { style, parameter, next } = pagination
  if ((style === 'none') !== (parameter === undefined)) {
    complain('parameter', style === 'none' ? 'has no use with style none' : `is needed for style ${style}`)
  }
  if (
    parameter !== undefined &&
    !operation.parameters.some(({ name, in: place }) => place === 'query' && name === parameter)
  ) {
    complain('parameter', `names "${parameter}", which is no query parameter of the operation`)
  }
  const follows = style === 'cursor' || style === 'link'
  if (follows !== (next !== undefined))
    complain('next', follows ? `is needed for style ${style}` : `has no use with style ${style}`)
  checkPointers(operation, pagination, complain)
}

function checkPointers(
  operation: Operation,
  pagination: Pagination,
  complain: (key: string, problem: string) => void,
): void {
  const body = jsonAnswer(operation)?.examples[0]?.value
  if (body === undefined) {
    complain('items', 'needs a JSON answer with an example to lead into')
    return
  }
  const checks = [
    ['items', isList(pagination.single === true), 'the array'],
    ['next', (value: unknown) => value !== undefined, 'anything'],
    ['more', (value: unknown) => typeof value === 'boolean', 'a boolean'],
    ['total', (value: unknown) => typeof value === 'number', 'a number'],
  ] as const
  for (const [key, fits, kind] of checks) {
    const pointer = pagination[key]
    if (pointer !== undefined && !fits(valueAt(body, pointer)))
      complain(key, `("${pointer}") does not lead to ${kind} in the first example`)
  }
}

function isList(single: boolean): (value: unknown) => boolean {
  return (value) => Array.isArray(value) || (single && typeof value === 'object' && value !== null)
}
