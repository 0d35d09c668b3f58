import type { OpenApiDocument, Operation, Schema } from '@agent-clients/specs'
import type { ValueCheck, ValueFinding, ValueVerdict } from './check-value.ts'
import type { Findings } from './findings.ts'
import type { Redactor } from '../journal/redactor.ts'
import type { Finding } from './verify-report.ts'
import type { FindingKind } from './verify-server.ts'

/** What all checks of a server share. */
export interface Verification {
  document: OpenApiDocument
  checkValue: ValueCheck
  findings: Findings
  redactor: Redactor
}

/** What a finding says when it concerns the whole of a part. */
export type PlainFinding = Pick<ValueFinding, 'rule' | 'expected' | 'seen'> & { pointer?: string; pattern?: string }

/** The request or answer that is being checked, to which findings are put down. */
export class Subject {
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
      method: method.toUpperCase(),
      path,
      ...(this.#status !== undefined && { status: this.#status }),
      in: part,
      pointer: '',
      ...finding,
    })
  }

  /** Holds a value against a schema; of several values that the same bytes may stand for, the one that fits best. */
  check(part: Finding['in'], schema: Schema | undefined, values: unknown[], pointer = ''): void {
    if (!schema) return
    const { checkValue, redactor } = this.#verification
    let best: ValueVerdict | undefined
    for (const value of values) {
      const verdict = checkValue(schema, value)
      if (!best || distance(verdict) < distance(best)) best = verdict
      if (verdict.deviations.length === 0) break
    }
    // Before anything of it is put down.
    for (const secret of best?.secrets ?? []) redactor.addAll(secret)
    const put = (kind: FindingKind) => (finding: ValueFinding) =>
      this.add(kind, part, { ...finding, pointer: pointer + finding.pointer, pattern: pointer + finding.pattern })
    best?.deviations.forEach(put('deviation'))
    best?.infos.forEach(put('info'))
  }
}

/** A value of another type is farther off than one with any number of faults. */
function distance({ deviations }: ValueVerdict): number {
  return deviations.length + (deviations.some(({ rule, pointer }) => rule === 'type' && pointer === '') ? 1e9 : 0)
}
