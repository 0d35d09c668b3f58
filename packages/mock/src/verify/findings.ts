import type { Redactor } from './redactor.ts'
import type { Finding } from './verify-report.ts'
import type { FindingKind } from './verify-server.ts'

/** A finding as a check hands it in; `pattern` is its pointer with `*` for places in arrays and maps, where it has such. */
export type RawFinding = Omit<Finding, 'count'> & { pattern?: string }

/** Rules of which every value that breaks them is worth telling. */
const tellsValues = new Set(['enum', 'x-extensible-enum', 'const'])
const maxKept = 1000
const maxText = 120
/** Beyond what is shown, so that a secret that is only learned later is not cut in two before it can be recognised. */
const maxStored = 4096

/** Collects findings, each kind of difference once, with the number of times that it was seen. */
export class Findings {
  omitted = 0
  readonly #kept = new Map<string, { kind: FindingKind; finding: Finding }>()
  readonly #redactor: Redactor
  readonly #onFinding: ((kind: FindingKind, finding: Finding) => void) | undefined

  constructor(redactor: Redactor, onFinding?: (kind: FindingKind, finding: Finding) => void) {
    this.#redactor = redactor
    this.#onFinding = onFinding
  }

  add(kind: FindingKind, { pattern, ...found }: RawFinding): void {
    const { operation, method, path, status, in: part, pointer, rule, expected } = found
    const what = tellsValues.has(rule) ? found.seen : ''
    const key = JSON.stringify([kind, operation ?? [method, path], status, part, pattern ?? pointer, rule, expected, what])
    const known = this.#kept.get(key)
    if (known) {
      known.finding.count++
    } else if (this.#kept.size >= maxKept) {
      this.omitted++
    } else {
      const finding = { ...found, seen: found.seen.slice(0, maxStored), count: 1 }
      this.#kept.set(key, { kind, finding })
      this.#onFinding?.(kind, this.#redacted(finding))
    }
  }

  list(kind: FindingKind): Finding[] {
    return [...this.#kept.values()].filter((kept) => kept.kind === kind).map(({ finding }) => this.#redacted(finding))
  }

  #redacted(finding: Finding): Finding {
    const shown = (text: string) => {
      const clean = this.#redactor.text(text)
      return clean.length > maxText ? `${clean.slice(0, maxText).toWellFormed()}…` : clean
    }
    const { path, pointer, expected, seen } = finding
    return {
      ...finding,
      // A declared path is the spec's own text.
      ...(finding.operation === undefined && { path: shown(path) }),
      pointer: this.#redactor.text(pointer),
      expected: shown(expected),
      seen: shown(seen),
    }
  }
}
