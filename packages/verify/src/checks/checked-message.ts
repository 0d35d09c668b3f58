import type { Operation, Schema } from '@agent-clients/generator/model'
import type { Finding, FindingKind } from '../report/finding.ts'
import type { ValueFinding, ValueVerdict } from './check-value.ts'
import type { Verification } from './verification.ts'

/** What a finding says when it concerns the whole of a part. */
export type PlainFinding = Pick<ValueFinding, 'rule' | 'expected' | 'seen'> & { pointer?: string; pattern?: string }

/** A request for an operation, or its response, while it is checked: what is found is put down for it. */
export class CheckedMessage {
  readonly operation: Operation
  readonly #verification: Verification
  readonly #status: number | undefined

  constructor(verification: Verification, operation: Operation, status?: number) {
    this.#verification = verification
    this.operation = operation
    this.#status = status
  }

  add(kind: FindingKind, part: Finding['in'], finding: PlainFinding): void {
    const { id, method, path } = this.operation
    this.#verification.findings.add(kind, {
      operation: id,
      method,
      path,
      ...(this.#status !== undefined && { status: this.#status }),
      in: part,
      pointer: '',
      ...finding,
    })
  }

  /** Holds a value against a schema; of several values that the same bytes may stand for, the one that fits best. */
  checkValue(part: Finding['in'], schema: Schema | undefined, values: readonly unknown[], pointer = ''): void {
    if (!schema) return
    const { checkValue, masker } = this.#verification
    let best: ValueVerdict | undefined
    for (const value of values) {
      const verdict = checkValue(schema, value)
      if (!best || distance(verdict) < distance(best)) best = verdict
      if (verdict.deviations.length === 0) break
    }
    // Before anything of it is put down.
    for (const secret of best?.secrets ?? []) masker.addAll(secret)
    const put = (kind: FindingKind, finding: ValueFinding) =>
      this.add(kind, part, { ...finding, pointer: pointer + finding.pointer, pattern: pointer + finding.pattern })
    for (const finding of best?.deviations ?? []) put('deviation', finding)
    for (const finding of best?.infos ?? []) put('info', finding)
  }
}

/** A value of another type is farther off than one with any number of faults. */
function distance({ deviations }: ValueVerdict): number {
  return deviations.length + (deviations.some(({ rule, pointer }) => rule === 'type' && pointer === '') ? 1e9 : 0)
}
