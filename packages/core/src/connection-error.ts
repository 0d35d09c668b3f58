import { ConnectionError } from './errors.ts'
import { errorCode } from './secrets.ts'
import type { SendOptions } from './send-options.ts'

/**
 * A failed `fetch` or body read as a {@link ConnectionError} that says what the runtime buried in its causes.
 * @param what happened, for the message
 */
export function connectionError(
  error: unknown,
  { label, secrets }: Pick<SendOptions, 'label' | 'secrets'>,
  what: 'got no answer' | 'lost the connection before the answer was complete',
): ConnectionError {
  return new ConnectionError(`${label} ${what}: ${secrets.scrubText(innermostMessage(error))}.`, {
    cause: secrets.scrubCause(error),
  })
}

function innermostMessage(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if (error.cause instanceof Error) return innermostMessage(error.cause)
  // An AggregateError (several addresses were tried) has no message of its own.
  return error.message || (errorCode(error) ?? error.name)
}
