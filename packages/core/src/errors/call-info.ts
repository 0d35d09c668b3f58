import type { Secrets } from '../masking/secrets.ts'
import type { Platform } from '../platform/platform.ts'

/** What messages and errors tell of the call that they are about. */
export interface CallInfo {
  platform: Platform
  method: string
  /** As the spec writes it, `/v1/agents/{id}/start`. */
  path: string
  /** Both of them: `POST /v1/agents/{id}/start`. */
  label: string
  secrets: Secrets
  /** The response holds a credential, so no excerpt of it may be shown. */
  secretResponse: boolean | undefined
}
