/**
 * Refuses a header value that fetch would refuse, because fetch repeats the value in its message.
 * @throws TypeError without the value
 */
export function checkHeader(name: string, value: unknown): string {
  if (typeof value !== 'string')
    throw new TypeError(`Header "${name}" is ${value === null ? 'null' : typeof value}, not a string.`)
  if (/[\u0000-\u0008\u000a-\u001f\u007f]/.test(value))
    throw new TypeError(`Header "${name}" holds a line break or another control character.`)
  if (/[^\u0000-\u00ff]/.test(value)) throw new TypeError(`Header "${name}" holds a character outside Latin-1.`)
  return value
}
