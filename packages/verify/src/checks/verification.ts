import type { Spec } from '@agent-clients/generator/model'
import type { Masker } from '@agent-clients/generator/traffic'
import type { Findings } from '../report/findings.ts'
import type { ValueCheck } from './check-value.ts'

/** What all checks of a server share. */
export interface Verification {
  spec: Spec
  checkValue: ValueCheck
  findings: Findings
  masker: Masker
}
