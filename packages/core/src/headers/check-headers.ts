/**
 * Refuses a header value that fetch would refuse, because fetch repeats the value in its message.
 * @throws TypeError without the value
 */
export function checkHeader(name: string, value: unknown): string {
  if (typeof value !== 'string')
    throw new TypeError(`Header "${name}" is ${value === null ? 'null' : typeof value}, not a string.`)
  if (/[^\t -~\u0080-\uffff]/.test(value))
    throw new TypeError(`Header "${name}" holds a line break or another control character.`)
  if (/[\u0100-\uffff]/.test(value)) throw new TypeError(`Header "${name}" holds a character outside Latin-1.`)
  return value
}

/**
 * Refuses headers that fetch would refuse, and the credential's own. Undefined is as good as absent.
 * @param authHeader header of the credential, which is set by the apiKey option alone
 * @throws TypeError without the values
 */
export function checkHeaders(headers: object, authHeader: string): void {
  for (const [name, given] of Object.entries(headers)) {
    if (name.toLowerCase() === authHeader.toLowerCase())
      throw new TypeError(`The ${name} header is set by the apiKey option.`)
    if (given !== undefined) checkHeader(name, given)
  }
}
