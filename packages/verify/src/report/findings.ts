import { createHash } from 'node:crypto'
import type { Masker } from '@agent-clients/generator/traffic'
import type { Finding, FindingKind } from './finding.ts'

/** A finding as a check hands it in; `pattern` is its pointer with `*` for places in arrays and maps, where it has such. */
export type RawFinding = Omit<Finding, 'count'> & { pattern?: string }

/** Rules of which every value that breaks them is worth telling. */
const tellsValues = new Set(['enum', 'x-extensible-enum', 'const'])
const maxKept = 1000
const maxText = 120
const maxPointer = 500
/** Beyond what is shown, so that a secret that is only learned later is not cut in two before it can be recognised. */
const maxStored = 4096

/** Collects findings, each kind of difference once, with the number of times that it was seen. */
export class Findings {
  omitted = 0
  readonly #kept = new Map<string, { kind: FindingKind; finding: Finding }>()
  readonly #masker: Masker
  readonly #onFinding: ((kind: FindingKind, finding: Finding) => void) | undefined

  constructor(masker: Masker, onFinding?: (kind: FindingKind, finding: Finding) => void) {
    this.#masker = masker
    this.#onFinding = onFinding
  }

  add(kind: FindingKind, { pattern, ...found }: RawFinding): void {
    const { operation, method, path, status, in: part, pointer, rule, expected } = found
    const what = tellsValues.has(rule) ? found.seen : ''
    const same = JSON.stringify([
      kind,
      operation ?? [method, path],
      status,
      part,
      pattern ?? pointer,
      rule,
      expected,
      what,
    ])
    // What a server sends may be megabytes long.
    const key = createHash('sha256').update(same).digest('base64')
    const known = this.#kept.get(key)
    if (known) {
      known.finding.count++
    } else if (this.#kept.size >= maxKept) {
      this.omitted++
    } else {
      // Now, because the masker may forget a secret for those that come; and when it is listed, because of those it learns.
      const finding = this.#masked({ ...found, count: 1 }, maxStored, maxStored)
      this.#kept.set(key, { kind, finding })
      this.#onFinding?.(kind, this.#masked(finding))
    }
  }

  list(kind: FindingKind): Finding[] {
    return [...this.#kept.values()].filter((kept) => kept.kind === kind).map(({ finding }) => this.#masked(finding))
  }

  #masked(finding: Finding, mostText = maxText, mostPointer = maxPointer): Finding {
    const masked = (text: string, most = mostText) => {
      const clean = this.#masker.text(text)
      return clean.length > most ? `${firstOf(clean, most)}…` : clean
    }
    const { path, pointer, expected, seen } = finding
    return {
      ...finding,
      // A declared path is the spec's own text.
      ...(finding.operation === undefined && { path: masked(path) }),
      pointer: masked(pointer, mostPointer),
      expected: masked(expected),
      seen: masked(seen),
    }
  }
}

/** A copy, because V8 has a piece of a text keep the whole of it in memory. */
function firstOf(text: string, length: number): string {
  return Buffer.from(text.slice(0, length)).toString()
}
