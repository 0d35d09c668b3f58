import { checkHeader } from './check-header.ts'

/**
 * Refuses headers that fetch would refuse, and the credential's own. Undefined is as good as absent.
 * @param authHeader header of the credential, which is set by the apiKey option alone
 * @throws TypeError without the values
 */
export function checkHeaders(headers: object | undefined, authHeader: string): void {
  for (const [name, given] of Object.entries(headers ?? {})) {
    if (name.toLowerCase() === authHeader.toLowerCase())
      throw new TypeError(`The ${name} header is set by the apiKey option.`)
    if (given !== undefined) checkHeader(name, given)
  }
}
