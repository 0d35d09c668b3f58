import type { OpenApiDocument } from '@agent-clients/specs'
import { convertV2 } from 'openapi-to-postmanv2'

/**
 * The Postman collection that an import of the document gives, with the import settings that `docs/postman.md` names.
 * Made when the package is built: the converter is large. @throws Error with the converter's reason.
 */
export async function postmanCollection(document: OpenApiDocument): Promise<object> {
  const collection = await new Promise<object>((resolve, reject) => {
    const settings = { parametersResolution: 'Example', folderStrategy: 'Tags' } as const
    convertV2({ type: 'string', data: JSON.stringify(document) }, settings, (error, conversion) => {
      const found = conversion?.output?.find(({ type }) => type === 'collection')?.data
      if (found) resolve(found)
      else
        reject(new Error(`${document.info.title} makes no Postman collection: ${error?.message ?? conversion?.reason}`))
    })
  })
  // Random ids, which Postman makes itself when it imports: without them the same spec makes the same file.
  const isId = (key: string) => key === 'id' || key === '_postman_id'
  return JSON.parse(JSON.stringify(collection, (key, value: unknown) => (isId(key) ? undefined : value)))
}
