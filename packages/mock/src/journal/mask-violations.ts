import type { Masking } from '@agent-clients/generator/traffic'
import type { Violation } from '../exchange/violation.ts'

/** Violations as they may be seen. */
export function maskViolations(violations: Violation[], { text }: Masking): Violation[] {
  return violations.map(({ location, code, message }) => ({
    location: location.map((step) => text(step)),
    code,
    message: text(message),
  }))
}
