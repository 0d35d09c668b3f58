const mask = '***'
const maxSecrets = 1000
/** A shorter one occurs in ordinary words; it is masked where it is the whole value. */
const leastInText = 4

/** Knows the credentials that passed, so that none gets into a report, wherever a server echoes it. */
export class Redactor {
  readonly #secrets = new Set<string>()

  add(secret: string): void {
    if (secret === '') return
    // The most recent ones are kept.
    this.#secrets.delete(secret)
    this.#secrets.add(secret)
    for (const oldest of this.#secrets) {
      if (this.#secrets.size <= maxSecrets) break
      this.#secrets.delete(oldest)
    }
  }

  /** Adds every text in a value that the spec calls secret. */
  addAll(value: unknown): void {
    if (typeof value === 'string') this.add(value)
    else if (typeof value === 'number') this.add(String(value))
    else if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) this.addAll(part)
  }

  /** The text without the secrets, as such, in JSON or in a URL. */
  text(text: string): string {
    let clean = text
    for (const secret of [...this.#secrets].sort((a, b) => b.length - a.length)) {
      const quoted = JSON.stringify(secret)
      if (clean === secret || clean === quoted) return mask
      if (secret.length < leastInText) continue
      for (const form of [secret, quoted.slice(1, -1), encodeURIComponent(secret.toWellFormed())]) {
        clean = clean.replaceAll(form, mask)
      }
    }
    return clean
  }
}
