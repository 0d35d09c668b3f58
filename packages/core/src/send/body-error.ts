import { connectionError } from '../errors/connection-error.ts'
import type { CallInfo } from '../errors/call-info.ts'

/** Why a body could not be read to its end. */
export function bodyError(error: unknown, signal: AbortSignal, info: Pick<CallInfo, 'label' | 'secrets'>): unknown {
  return signal.aborted
    ? signal.reason
    : connectionError(error, info, 'lost the connection before the response was complete')
}
