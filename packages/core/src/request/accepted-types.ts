import type { Route } from '../platform/platform.ts'

/** The Accept header for what an operation answers. Errors are JSON everywhere. */
export function acceptedTypes({ answer = 'json' }: Route): string {
  return byAnswer[answer]
}

const byAnswer: Record<NonNullable<Route['answer']>, string> = {
  json: 'application/json',
  // Nothing on success, so that only an error has a type.
  none: 'application/json',
  bytes: 'application/octet-stream, application/json;q=0.5',
  // By itself, because that is how servers tell a client of the stream from others.
  events: 'text/event-stream',
  any: '*/*',
}
