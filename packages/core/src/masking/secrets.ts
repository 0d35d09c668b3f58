import { mask } from '../platform/vocabulary.ts'
import { causesOf, errorCode, inWords, isError, memberInWords } from '../values/causes.ts'
import { parseJson } from '../values/parse-json.ts'
import { patternsFor } from './secret-patterns.ts'

/** A server may send what is deeper than anybody's stack. */
const deepest = 500

/** Values that must not appear in errors or logs, and the means to take them out of anything that might. */
export class Secrets {
  readonly #values = new Set<string>()
  /** Made when first needed: most calls have nothing to mask. */
  #patterns: (RegExp | string)[] | undefined
  /** How often something was replaced. */
  #found = 0

  /** Remembers a value, or every string inside it. Values under four characters would garble ordinary text. */
  add(value: unknown): void {
    // Each part once and without recursion: what a caller passes may be deep, or lead back to itself.
    const parts = new Set([value])
    for (const part of parts) {
      if (typeof part === 'string' && part.length >= 4 && !this.#values.has(part)) {
        this.#values.add(part)
        this.#patterns = undefined
      } else if (typeof part === 'object' && part !== null) {
        for (const inner of Object.values(part)) parts.add(inner)
      }
    }
  }

  maskText(text: string): string {
    this.#patterns ??= patternsFor([...this.#values])
    const masked = this.#patterns.reduce<string>((rest, pattern) => rest.replaceAll(pattern, mask), text)
    if (masked !== text) this.#found++
    return masked
  }

  /** A body as text. JSON can spell a secret in more ways than can be searched for (`\/`, `\u002d`), so its values are looked at, too. */
  maskBody(body: string): string {
    const text = this.maskText(body)
    const parsed = parseJson(text)
    if (!parsed) return text
    const before = this.#found
    const masked = this.mask(parsed.value)
    return this.#found === before ? text : JSON.stringify(masked)
  }

  /** A decoded body with every remembered string inside it replaced, and everything that lies too deep to be looked at. */
  mask(value: unknown, depth = 0): unknown {
    if (typeof value === 'string') return this.maskText(value)
    if (typeof value !== 'object' || value === null) return value
    if (depth === deepest) {
      this.#found++
      return mask
    }
    if (Array.isArray(value)) return value.map((item) => this.mask(item, depth + 1))
    return Object.fromEntries(
      Object.entries(value).map(([key, part]) => [this.maskText(key), this.mask(part, depth + 1)]),
    )
  }

  maskHeaders(headers: Headers): Headers {
    const copy = new Headers()
    for (const [name, value] of headers) copy.append(name, this.maskText(value))
    return copy
  }

  /**
   * A thrown value as the cause of another error: a copy of what is told of it, because the request with its headers may
   * hang on the original (a custom fetch's errors often carry it), where no search finds it for sure.
   */
  maskCause(cause: unknown): unknown {
    return causesOf(cause).reduceRight<unknown>((inner, one) => {
      if (!isError(one)) return this.maskText(inWords(one))
      const copy = new Error(this.maskText(memberInWords(one, 'message')), inner === undefined ? {} : { cause: inner })
      copy.name = this.maskText(memberInWords(one, 'name'))
      copy.stack = this.maskText(memberInWords(one, 'stack'))
      const code = errorCode(one)
      return code === undefined ? copy : Object.assign(copy, { code: this.maskText(code) })
    }, undefined)
  }
}
