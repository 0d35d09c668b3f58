/**
 * A value that is made when it is first asked for. A server reads whole specs when it starts and needs little of them: most of what
 * the model could say is never asked.
 */
export function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined
  return () => (made ??= { value: make() }).value
}
