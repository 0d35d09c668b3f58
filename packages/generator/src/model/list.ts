import type { PaginationStyle } from '@agent-clients/core/vocabulary'
import type { PaginationExtension } from './document.ts'
import { type Pointer, parsePointer } from './json-pointer.ts'
import type { Schema } from './schema.ts'

/** What makes an operation a list, whose method walks its pages. Pointers lead into a response's body. */
export interface List {
  style: PaginationStyle
  /** Query parameter that asks for the next page. */
  parameter: string | undefined
  items: Pointer
  /** To the cursor, or to the URL of the next page. */
  next: Pointer | undefined
  /** To a boolean that says whether there is more. */
  more: Pointer | undefined
  /** To the number of rows in all. */
  total: Pointer | undefined
  /** Query parameter that asks for a number of rows. */
  size: string | undefined
  /** To the numbers that tell which rows a page holds: how many at most, and how many stand before them. */
  shows: { size: Pointer | undefined; offset: Pointer | undefined }
  /** The one object may stand in place of the array. */
  single: boolean
  /** What arrives may not be all there is, and there is no way to ask for the rest. */
  partial: boolean
  /** Schema of a row. */
  item: Schema | undefined
  /** Fields beside the rows. */
  fields: readonly string[]
}

export function listOf(extension: PaginationExtension, body: Schema | undefined): List {
  const pointer = (text: string | undefined) => (text === undefined ? undefined : parsePointer(text))
  const items = parsePointer(extension.items)
  return {
    style: extension.style,
    parameter: extension.parameter,
    items,
    next: pointer(extension.next),
    more: pointer(extension.more),
    total: pointer(extension.total),
    size: extension.size,
    shows: { size: pointer(extension.shows?.size), offset: pointer(extension.shows?.offset) },
    single: extension.single === true,
    partial: extension.partial === true,
    item: itemOf(body?.at(items)),
    fields: items.length === 0 ? [] : [...(body?.allProperties.keys() ?? [])].filter((name) => name !== items[0]),
  }
}

/** What a list's array holds; where one object may stand in place of the array, both are the same component. */
function itemOf(list: Schema | undefined): Schema | undefined {
  const array = list?.parts.find(({ items }) => items !== undefined)
  return array?.items
}
