import { PagePromise } from '../lists/page.ts'
import { firstPage } from '../lists/pages.ts'
import type { Feature } from './feature.ts'

/** Lists, page by page. */
export const pages: Feature = ({ list }, sent) =>
  list && new PagePromise(sent((call, response) => firstPage(call, list, response)))
