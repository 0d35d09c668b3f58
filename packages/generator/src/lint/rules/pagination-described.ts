import { type Operation, type Pagination, resolve, type Schema, schemaAt, valueAt } from '@agent-clients/specs'
import { rowProperties } from '../../generate/list-rows.ts'
import { documentRule, type Subject, within } from '../document-rule.ts'
import { jsonAnswer } from '../json-answer.ts'

/**
 * `x-pagination` is what turns an operation into a method that walks pages. Every list has it (`style: none` for one that arrives
 * in one response, `partial` where that may not be all of it), its pointers lead somewhere in the first example, and it has what
 * its style needs to ask for the next page.
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

function checkPagination(subject: Subject, operation: Operation, pagination: Pagination): void {
  const complain = (key: string, problem: string) =>
    subject.report(within(operation, 'x-pagination', key), `x-pagination.${key} ${problem}.`)
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
  if (style !== 'none' && pagination.partial !== undefined) complain('partial', `has no use with style ${style}`)
  const cap = style === 'none' && !pagination.partial && capOf(subject, operation, pagination)
  if (cap) complain('style', `is none, but ${cap}: say \`partial: true\``)
  if (pagination.single && rowProperties(subject.document, operation).length === 0)
    complain('single', 'needs rows with required properties, by which one is told from an object around the list')
  checkPointers(operation, pagination, complain)
}

/** What keeps a list from being whole, if anything does. */
function capOf({ document }: Subject, operation: Operation, { items }: Pagination): string | undefined {
  const limit = operation.parameters.find(({ in: place, schema }) => place === 'query' && schema.maximum !== undefined)
  if (limit) return `"${limit.name}" goes no higher than ${limit.schema.maximum}`
  const schema = jsonAnswer(operation)?.schema
  const array = schema && schemaAt(document, schema, items)
  const { maxItems } = array ? resolve<Schema>(document, array) : {}
  return maxItems === undefined ? undefined : `its array has no more than ${maxItems} items`
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
