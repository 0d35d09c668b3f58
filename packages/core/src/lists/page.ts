import type { ApiError } from '../errors/errors.ts'
import { ApiPromise } from '../response/api-promise.ts'

/**
 * One page of a list: `data`, and the platform's own pagination fields beside it. Iterating it goes on to the following
 * pages, each fetched when it is needed.
 */
export interface Page<out Item> extends AsyncIterable<Item> {
  /** The rows of this page. */
  readonly data: Item[]
  /** This page and the ones after it. */
  pages(): AsyncGenerator<this, void, undefined>
}

/**
 * The fields are put on the page itself, so that they show and serialise; the methods do not. A field of the platform's that
 * is called `pages` gives way to the method.
 *
 * @param following the pages after this one, fetched anew each time
 */
export function pageOf<Item>(data: Item[], fields: object, following: () => AsyncIterable<Page<Item>>): Page<Item> {
  async function* pages() {
    yield page
    yield* following()
  }
  async function* rows() {
    for await (const one of pages()) yield* one.data
  }
  // Spread, not assigned: a field called `__proto__` would be.
  const page = Object.defineProperties(
    { ...fields, data },
    {
      pages: { value: pages, enumerable: false },
      [Symbol.asyncIterator]: { value: rows, enumerable: false },
      // The type of defineProperties does not say what it defines.
    },
  ) as Page<Item>
  return page
}

/** A list call under way: await it for the first page, iterate it for all rows, `.pages()` for all pages. */
export class PagePromise<out Item, out ItsPage extends Page<Item> = Page<Item>, out Errors extends ApiError = never>
  extends ApiPromise<ItsPage, Errors>
  implements AsyncIterable<Item>
{
  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    yield* await this
  }

  async *pages(): AsyncGenerator<ItsPage, void, undefined> {
    yield* (await this).pages()
  }
}
