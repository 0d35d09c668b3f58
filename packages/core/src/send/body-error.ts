import { connectionError } from '../errors/connection-error.ts'
import type { SendOptions } from './send-options.ts'

/** Why a body could not be read to its end. */
export function bodyError(error: unknown, signal: AbortSignal, options: SendOptions): unknown {
  return signal.aborted
    ? signal.reason
    : connectionError(error, options, 'lost the connection before the response was complete')
}
