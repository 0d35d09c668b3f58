import { ConnectionError } from './errors.ts'
import { causesOf, errorCode, inWords, isError, memberInWords } from '../values/causes.ts'
import { sentence } from './excerpt.ts'
import type { CallInfo } from './call-info.ts'

/**
 * A failed `fetch` or body read as a {@link ConnectionError} that says what the runtime buried in its causes.
 * @param what happened, for the message
 */
export function connectionError(
  error: unknown,
  { label, secrets }: Pick<CallInfo, 'label' | 'secrets'>,
  what: 'got no response' | 'lost the connection before the response was complete',
): ConnectionError {
  return new ConnectionError(sentence(`${label} ${what}: ${secrets.maskText(innermostMessage(error))}`), {
    cause: secrets.maskCause(error),
  })
}

function innermostMessage(error: unknown): string {
  const errors = causesOf(error).filter(isError)
  const innermost = errors.at(-1)
  if (!innermost) return inWords(error)
  // An AggregateError (several addresses were tried) has no message of its own.
  return memberInWords(innermost, 'message') || (errorCode(innermost) ?? memberInWords(innermost, 'name'))
}
