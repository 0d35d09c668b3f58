import { ConnectionError } from './errors.ts'
import type { SendOptions } from './send.ts'

/** A failed `fetch` or body read as a {@link ConnectionError} that says what the runtime buried in its causes. */
export function connectionError(error: unknown, { label, secrets }: Pick<SendOptions, 'label' | 'secrets'>): ConnectionError {
  return new ConnectionError(`${label} got no answer: ${secrets.scrub(innermostMessage(error))}.`, {
    cause: secrets.scrubCause(error),
  })
}

function innermostMessage(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if (error.cause instanceof Error) return innermostMessage(error.cause)
  // An AggregateError (several addresses were tried) has no message of its own.
  const { code } = error as { code?: unknown }
  return error.message || (typeof code === 'string' ? code : error.name)
}
