import { ApiPromise } from './api-promise.ts'

/**
 * One page of a list: `data`, and the platform's own pagination fields beside it. Iterating it goes on to the following
 * pages, each fetched when it is needed.
 */
export type Page<Item, Fields = unknown> = Fields & PageMethods<Item, Fields>

interface PageMethods<Item, Fields> extends AsyncIterable<Item> {
  /** The rows of this page. */
  readonly data: Item[]
  /** This page and the ones after it. */
  pages(): AsyncGenerator<Page<Item, Fields>, void, undefined>
}

/** A page as the runtime makes it: the fields are put on the object itself, so that they show and serialise. */
class ListPage<Item, Fields> implements PageMethods<Item, Fields> {
  declare readonly data: Item[]
  readonly #next: () => Promise<ListPage<Item, Fields> | undefined>

  constructor(data: Item[], fields: Fields, next: () => Promise<Page<Item, Fields> | undefined>) {
    Object.assign(this, fields, { data })
    this.#next = async () => (await next()) as ListPage<Item, Fields> | undefined
  }

  async *pages(): AsyncGenerator<Page<Item, Fields>, void, undefined> {
    for (let page: ListPage<Item, Fields> | undefined = this; page; page = await page.#next()) yield page as Page<Item, Fields>
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    for await (const page of this.pages()) yield* page.data
  }
}

/**
 * @param next fetches the page after this one; resolves to undefined after the last
 */
export function createPage<Item, Fields>(
  data: Item[],
  fields: Fields,
  next: () => Promise<Page<Item, Fields> | undefined>,
): Page<Item, Fields> {
  return new ListPage(data, fields, next) as Page<Item, Fields>
}

/** A list call under way: await it for the first page, iterate it for all rows, `.pages()` for all pages. */
export class PagePromise<Item, Fields = unknown, Errors = unknown>
  extends ApiPromise<Page<Item, Fields>, Errors>
  implements AsyncIterable<Item>
{
  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    yield* await this
  }

  async *pages(): AsyncGenerator<Page<Item, Fields>, void, undefined> {
    yield* (await this).pages()
  }
}
