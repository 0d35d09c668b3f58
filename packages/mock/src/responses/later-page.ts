import type { List, Operation } from '@agent-clients/generator/model'
import type { IncomingRequest } from '@agent-clients/generator/traffic'
import type { Choice } from '../exchange/prefer.ts'

/** What asks for the first page of a list, by how its pages are asked for. */
const firstPage: Record<List['style'], string | undefined> = {
  none: undefined,
  offset: '0',
  page: '1',
  cursor: '0',
  link: '0',
}

/** The example that a spec gives for a list's last page. */
const lastPage = 'last_page'

/**
 * The example for a request that asks for a later page of a list. Without it the first page would come back for ever, with a
 * cursor to itself, and no client could walk the list to its end.
 */
export function laterPage({ list, success }: Operation, { query }: IncomingRequest): Pick<Choice, 'example'> {
  const asked = list?.parameter === undefined ? undefined : query[list.parameter]
  if (!list || asked === undefined || asked === firstPage[list.style]) return {}
  return success.contents[0]?.examples.some(({ name }) => name === lastPage) ? { example: lastPage } : {}
}
