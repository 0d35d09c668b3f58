import { codingsOf, decodeBytes } from './content-decoding.ts'
import type { CheckedMessage } from './checked-message.ts'

/** Bodies up to this size are checked, before and after they are decoded. */
export const maxCheckedBytes = 10 * 1024 * 1024

/** A copy of a body that passes, up to the limit. */
export class BodyCopy {
  bytes = 0
  #chunks: Buffer[] = []

  write(chunk: Buffer): void {
    this.bytes += chunk.length
    if (this.bytes <= maxCheckedBytes) this.#chunks.push(chunk)
    else this.#chunks = []
  }

  /** The decoded body, or undefined when it cannot be had, which is then put down. */
  decoded(
    message: CheckedMessage,
    part: 'request.body' | 'response.body',
    contentEncoding: string | undefined,
  ): Buffer | undefined {
    const chunks = this.#chunks
    this.#chunks = []
    const tooLarge = { rule: 'not-checked', expected: `at most ${maxCheckedBytes} bytes`, seen: 'a larger body' }
    if (this.bytes > maxCheckedBytes) return void message.add('info', part, tooLarge)
    const codings = codingsOf(contentEncoding)
    if (!codings) {
      const seen = `the content encoding ${JSON.stringify(contentEncoding)}`
      return void message.add('info', part, { rule: 'not-checked', expected: 'gzip, deflate, br or none', seen })
    }
    try {
      return decodeBytes(codings, Buffer.concat(chunks), maxCheckedBytes)
    } catch (error) {
      if (error instanceof RangeError) return void message.add('info', part, tooLarge)
      const expected = `the content encoding ${JSON.stringify(contentEncoding)}`
      return void message.add('deviation', part, {
        rule: 'content-encoding',
        expected,
        seen: 'bytes that are not coded so',
      })
    }
  }
}
