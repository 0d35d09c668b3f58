import { type PaginationStyle, paginationStyles } from '@agent-clients/core/vocabulary'
import { formatPointer, type List, type Operation, valueAt } from '../../model/index.ts'
import { specRule } from '../common/spec-rule.ts'

/**
 * `x-pagination` is what turns an operation into a method that walks pages. Every list has it (`style: none` for one that arrives
 * in one response, `partial` where that may not be all of it), its pointers lead somewhere in the first example, and it has what
 * its style needs to ask for the next page.
 */
export const paginationDescribed = specRule(({ operations }, report) => {
  for (const operation of operations) {
    const { id, list, pointer } = operation
    if (list) {
      checkList(operation, list, (key, problem) =>
        report([...pointer, 'x-pagination', key], `x-pagination.${key} ${problem}.`),
      )
    } else if (id.endsWith('.list')) {
      report(pointer, `"${id}" is a list and needs x-pagination (style: none if it is whole).`)
    } else if (returnsArray(operation)) {
      report(pointer, `"${id}" returns an array and needs x-pagination (style: none if it arrives whole).`)
    }
  }
})

function returnsArray({ result }: Operation): boolean {
  return result.kind === 'json' && (result.schema?.alternatives ?? []).some(({ kinds }) => kinds.has('array'))
}

type Complain = (key: string, problem: string) => void

function checkList(operation: Operation, list: List, complain: Complain): void {
  const { style, partial, single, item } = list
  for (const key of ['parameter', 'next'] as const) {
    const isNeeded = needsOf(style).includes(key)
    if (isNeeded !== (list[key] !== undefined))
      complain(key, isNeeded ? `is needed for style ${style}` : `has no use with style ${style}`)
  }
  for (const key of ['parameter', 'size'] as const) {
    const named = list[key]
    if (named !== undefined && !operation.queryParameters.some(({ name }) => name === named))
      complain(key, `names "${named}", which is no query parameter of the operation`)
  }
  if (style !== 'none' && partial) complain('partial', `has no use with style ${style}`)
  const cap = style === 'none' && !partial && capOf(operation, list)
  if (cap) complain('style', `is none, but ${cap}: say \`partial: true\``)
  if (single && !item?.allRequired.size)
    complain('single', 'needs rows with required properties, by which one is told from an object around the list')
  checkPointers(operation, list, complain)
}

function needsOf(style: PaginationStyle): readonly string[] {
  return paginationStyles[style].needs
}

/** What keeps a list from being whole, if anything does. */
function capOf({ queryParameters, success }: Operation, { items }: List): string | undefined {
  const limit = queryParameters.find(({ schema }) => schema.keywords.maximum !== undefined)
  if (limit) return `"${limit.name}" goes no higher than ${limit.schema.keywords.maximum}`
  const maxItems = success.json?.schema?.at(items)?.keywords.maxItems
  return maxItems === undefined ? undefined : `its array has no more than ${maxItems} items`
}

function checkPointers({ success }: Operation, list: List, complain: Complain): void {
  const body = success.json?.examples[0]?.value
  if (body === undefined) {
    complain('items', 'needs a JSON response with an example to lead into')
    return
  }
  const isNumber = (value: unknown) => typeof value === 'number'
  const checks = [
    ['items', list.items, isRows(list.single), 'the array'],
    ['next', list.next, (value: unknown) => value !== undefined, 'anything'],
    ['more', list.more, (value: unknown) => typeof value === 'boolean', 'a boolean'],
    ['total', list.total, isNumber, 'a number'],
    ['shows', list.shows.size, isNumber, 'a number'],
    ['shows', list.shows.offset, isNumber, 'a number'],
  ] as const
  for (const [key, pointer, fits, kind] of checks) {
    if (pointer && !fits(valueAt(body, pointer)))
      complain(key, `("${formatPointer(pointer)}") does not lead to ${kind} in the first example`)
  }
}

function isRows(single: boolean): (value: unknown) => boolean {
  return (value) => Array.isArray(value) || (single && typeof value === 'object' && value !== null)
}
