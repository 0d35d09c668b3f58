const replacement = '[redacted]'

/** Values that must not appear in errors or logs, and the means to take them out of anything that might. */
export class Secrets {
  readonly #values = new Set<string>()

  /** Remembers a value, or every string inside it. Values under four characters would garble ordinary text. */
  add(value: unknown): void {
    if (typeof value === 'string') {
      if (value.length >= 4) this.#values.add(value)
    } else if (typeof value === 'object' && value !== null) {
      for (const part of Object.values(value)) this.add(part)
    }
  }

  /** The value with every remembered string inside it replaced; the same object when there is none. */
  scrub<T>(value: T): T
  scrub(value: unknown): unknown {
    if (typeof value === 'string') return this.#scrubText(value)
    if (Array.isArray(value)) return value.map((item) => this.scrub(item))
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [this.#scrubText(key), this.scrub(part)]))
  }

  scrubHeaders(headers: Headers): Headers {
    const copy = new Headers()
    headers.forEach((value, name) => copy.append(name, this.#scrubText(value)))
    return copy
  }

  /** A thrown value as the cause of another error; one that mentions a secret is replaced by a copy of its message. */
  scrubCause(cause: unknown): unknown {
    const text = describe(cause)
    const scrubbed = this.#scrubText(text)
    return scrubbed === text ? cause : new Error(scrubbed)
  }

  #scrubText(text: string): string {
    let scrubbed = text
    for (const value of this.#values) {
      for (const form of forms(value)) scrubbed = scrubbed.replaceAll(form, replacement)
    }
    return scrubbed
  }
}

/** A secret as it may stand in a text: plain, inside a JSON string, inside a URL. */
function forms(value: string): Set<string> {
  return new Set([value, JSON.stringify(value).slice(1, -1), encodeURIComponent(value)])
}

/** Everything that printing an error would show, causes included. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const own = [error.message, error.stack, ...Object.values(error).filter((value) => typeof value === 'string')].join('\n')
  return error.cause === undefined ? own : `${own}\n${describe(error.cause)}`
}
