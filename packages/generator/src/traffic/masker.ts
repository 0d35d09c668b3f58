import { mask } from '@agent-clients/core/vocabulary'
import { formatPointer } from '../model/index.ts'

/** A shorter one occurs in ordinary words; it is masked where it is the whole value. */
const leastInText = 4

/** Knows the credentials that passed, so that none gets into a report or a journal, wherever it comes again. */
export class Masker {
  readonly #credentials = new Set<string>()
  readonly #values = new Set<string>()
  readonly #maxSecrets: number
  #pattern: RegExp | undefined

  constructor(maxSecrets = 1000) {
    this.#maxSecrets = maxSecrets
  }

  /** Adds a credential of a request. */
  add(secret: string): void {
    this.#keep(this.#credentials, secret)
  }

  /** Adds every text in a value that the spec calls secret. However many there are, they do not displace a credential. */
  addAll(value: unknown): void {
    if (typeof value === 'string') this.#keep(this.#values, value)
    else if (typeof value === 'number') this.#keep(this.#values, String(value))
    else if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) this.addAll(part)
  }

  /** The text with the secrets in it masked: as such, in JSON, in a JSON pointer, in a URL or in Base64, in whatever case. */
  text(text: string): string {
    const isWhole = (secret: string) => this.#credentials.has(secret) || this.#values.has(secret)
    if (isWhole(text) || isWhole(unquoted(text))) return mask
    this.#pattern ??= patternOf([...this.#credentials, ...this.#values])
    return text.replace(this.#pattern, mask)
  }

  #keep(secrets: Set<string>, secret: string): void {
    if (secret === '') return
    // The most recent ones are kept.
    if (!secrets.delete(secret)) this.#pattern = undefined
    secrets.add(secret)
    for (const oldest of secrets) {
      if (secrets.size <= this.#maxSecrets) break
      secrets.delete(oldest)
    }
  }
}

/** The text that a JSON string stands for; any other text as it is. */
function unquoted(text: string): string {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'string' ? value : text
  } catch {
    return text
  }
}

function patternOf(secrets: string[]): RegExp {
  const forms = secrets.filter((secret) => secret.length >= leastInText).flatMap(formsOf)
  // Of two that begin alike, the longer one is to be found. Nothing at all is found by a pattern that asks for the impossible.
  const sources = forms
    .toSorted((a, b) => b.length - a.length)
    .map((form) => form.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
  return new RegExp(sources.join('|') || '(?!)', 'gi')
}

function formsOf(secret: string): string[] {
  const bytes = Buffer.from(secret)
  const base64 = [bytes.toString('base64'), bytes.toString('base64url')].map((text) => text.replace(/=+$/, ''))
  return [
    ...new Set([
      secret,
      JSON.stringify(secret).slice(1, -1),
      formatPointer([secret]).slice(1),
      encodeURIComponent(secret.toWellFormed()),
      ...base64,
    ]),
  ]
}
