import { convertV2 } from 'openapi-to-postmanv2'
import type { Spec } from '../model/index.ts'
import { responseTest } from './response-test.ts'
import { type Variable, withVariables } from './variables.ts'

export interface Collection {
  info: { name: string }
  item: Item[]
  variable: Variable[]
}

interface Item {
  name: string
  /** Of a folder. */
  item?: Item[]
  request?: { method: string; url: { path: string[] } }
  event?: object[]
}

/**
 * The Postman collection that an import of a spec gives, with the import settings that `docs/postman.md` names, the variable that holds the key,
 * and a test of each request's status and content type. @throws Error with the converter's reason.
 */
export async function postmanCollection(
  spec: Pick<Spec, 'title' | 'operations' | 'credential'>,
  source: string,
): Promise<Collection> {
  const { title, credential } = spec
  const collection = await converted(title, source)
  const operations = new Map(
    spec.operations.map((operation) => [
      `${operation.method} ${operation.path.replaceAll(/\{([^}]+)\}/g, ':$1')}`,
      operation,
    ]),
  )
  const tested = (item: Item): Item => {
    if (item.item) return { ...item, item: item.item.map(tested) }
    if (!item.request) return item
    const operation = operations.get(`${item.request.method} /${item.request.url.path.join('/')}`)
    if (!operation) throw new Error(`${title} has no operation for the request ${item.name}.`)
    return { ...item, event: [{ listen: 'test', script: { type: 'text/javascript', exec: responseTest(operation) } }] }
  }
  const baseUrl = collection.variable.find(({ key }) => key === 'baseUrl')?.value ?? ''
  const others = collection.variable.filter(({ key }) => key !== 'baseUrl')
  const whole = { ...collection, item: collection.item.map(tested) }
  return withVariables(whole, credential, { baseUrl, key: '<key>' }, others)
}

function converted(title: string, source: string): Promise<Collection> {
  return new Promise((resolve, reject) => {
    // By default, parameters become placeholders such as `<uuid>`, which no server accepts.
    const settings = { parametersResolution: 'Example', folderStrategy: 'Tags' } as const
    convertV2({ type: 'string', data: source }, settings, (error, conversion) => {
      const found = conversion?.output?.find(({ type }) => type === 'collection')?.data
      // Random ids, which Postman makes itself when it imports: without them the same spec makes the same file.
      const isId = (key: string) => key === 'id' || key === '_postman_id'
      if (found) resolve(JSON.parse(JSON.stringify(found, (key, value: unknown) => (isId(key) ? undefined : value))))
      else reject(new Error(`${title} makes no Postman collection: ${error?.message ?? conversion?.reason}`))
    })
  })
}
