import { convertV2 } from 'openapi-to-postmanv2'

/**
 * The Postman collection that importing a spec file gives: Postman's own converter, with the two import settings that
 * `docs/postman.md` names. Its requests use the variable `baseUrl` and the one of `credential-variable.ts`.
 * @throws Error with the file and the converter's reason when it cannot be imported.
 */
export function convert(file: string): Promise<object> {
  return new Promise((resolve, reject) => {
    // By default, parameters become placeholders such as `<uuid>`, which no server accepts.
    convertV2(
      { type: 'file', data: file },
      { parametersResolution: 'Example', folderStrategy: 'Tags' },
      (error, conversion) => {
        const collection = conversion?.output?.find(({ type }) => type === 'collection')?.data
        if (collection) resolve(collection)
        else reject(new Error(`${file} cannot be imported into Postman: ${error?.message ?? conversion?.reason}`))
      },
    )
  })
}
