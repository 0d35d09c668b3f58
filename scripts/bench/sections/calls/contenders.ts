import type { Contender } from '../../contender/process.ts'
import { ourEntries } from '../../frame/ours.ts'
import { isChosen } from '../../frame/section.ts'

export const base = 'fetch + json'

/** Every contender with what its documentation shows first; none has retries, hooks or logs beyond its defaults. */
export function callContenders(url: string, against: string | undefined, only: readonly string[]): Contender[] {
  const contender = (name: string, file: string, more: object = {}): Contender => ({
    name,
    module: new URL(`contenders/${file}.ts`, import.meta.url),
    setup: { url, ...more },
  })
  const ours = ourEntries('agento', against).flatMap(({ label, entry }) => [
    contender(label, 'ours', { entry, use: 'methods' }),
    contender(`${label}, with a signal`, 'ours', { entry, use: 'methods with a signal' }),
    contender(`${label}, client.http`, 'ours', { entry, use: 'http' }),
  ])
  const peers = [
    contender('openapi-fetch', 'openapi-fetch'),
    contender('hey-api', 'hey-api'),
    contender('Redocly’s client', 'redocly'),
    contender('ky', 'ky'),
    contender('axios', 'axios', { adapter: 'http' }),
    contender('axios, fetch adapter', 'axios', { adapter: 'fetch' }),
  ]
  return [contender(base, 'fetch'), ...[...ours, ...peers].filter(({ name }) => isChosen(name, only))]
}
