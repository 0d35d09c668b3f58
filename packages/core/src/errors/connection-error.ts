import { ConnectionError } from './errors.ts'
import { causesOf, errorCode, inWords, isError, memberInWords } from '../values/causes.ts'
import { sentence } from './excerpt.ts'
import type { SendOptions } from '../send/send-options.ts'

/**
 * A failed `fetch` or body read as a {@link ConnectionError} that says what the runtime buried in its causes.
 * @param what happened, for the message
 */
export function connectionError(
  error: unknown,
  { label, secrets }: Pick<SendOptions, 'label' | 'secrets'>,
  what: 'got no answer' | 'lost the connection before the answer was complete',
): ConnectionError {
  return new ConnectionError(sentence(`${label} ${what}: ${secrets.scrubText(innermostMessage(error))}`), {
    cause: secrets.scrubCause(error),
  })
}

function innermostMessage(error: unknown): string {
  const errors = causesOf(error).filter(isError)
  const innermost = errors.at(-1)
  if (!innermost) return inWords(error)
  // An AggregateError (several addresses were tried) has no message of its own.
  return memberInWords(innermost, 'message') || (errorCode(innermost) ?? memberInWords(innermost, 'name'))
}
