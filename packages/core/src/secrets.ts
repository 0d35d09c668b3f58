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

  scrubText(text: string): string {
    let scrubbed = text
    // The longest first: one secret may hold another.
    const found = [...this.#values].flatMap(forms).sort((one, other) => other.length - one.length)
    for (const form of found) scrubbed = scrubbed.replaceAll(form, replacement)
    return scrubbed
  }

  /** A body as text. JSON can spell a secret in more ways than can be searched for (`\/`, `\u002d`), so its values are looked at, too. */
  scrubBody(body: string): string {
    const text = this.scrubText(body)
    const value = parse(text)
    if (value === undefined) return text
    const scrubbed = JSON.stringify(this.scrub(value))
    return scrubbed === JSON.stringify(value) ? text : scrubbed
  }

  /** A decoded body with every remembered string inside it replaced. */
  scrub(value: unknown): unknown {
    if (typeof value === 'string') return this.scrubText(value)
    if (Array.isArray(value)) return value.map((item) => this.scrub(item))
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [this.scrubText(key), this.scrub(part)]))
  }

  scrubHeaders(headers: Headers): Headers {
    const copy = new Headers()
    headers.forEach((value, name) => copy.append(name, this.scrubText(value)))
    return copy
  }

  /**
   * A thrown value as the cause of another error: a copy of what is told of it, because the request with its headers may
   * hang on the original (a custom fetch's errors often carry it), where no search finds it for sure.
   */
  scrubCause(cause: unknown): unknown {
    if (!(cause instanceof Error)) return this.scrubText(String(cause))
    const copy = new Error(
      this.scrubText(cause.message),
      cause.cause === undefined ? {} : { cause: this.scrubCause(cause.cause) },
    )
    copy.name = cause.name
    copy.stack = this.scrubText(cause.stack ?? '')
    const code = errorCode(cause)
    return code === undefined ? copy : Object.assign(copy, { code: this.scrubText(code) })
  }
}

/** What the runtime calls a failure: `ECONNREFUSED`. */
export function errorCode(error: Error): string | undefined {
  const { code } = error as { code?: unknown }
  return typeof code === 'string' ? code : undefined
}

/** A secret as it may stand in a text: plain, inside a JSON string, inside a URL. */
function forms(value: string): string[] {
  // A lone surrogate has no form in a URL.
  const inUrl = /\p{Surrogate}/u.test(value) ? [] : [encodeURIComponent(value)]
  return [value, JSON.stringify(value).slice(1, -1), ...inUrl]
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
