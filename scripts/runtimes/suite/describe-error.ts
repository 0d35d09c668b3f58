/** A thrown value as text, with its causes. Only V8 puts the message into the stack. */
export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return `thrown: ${String(error)}`
  const { name, message, stack = '', cause } = error
  const head = `${name}: ${message}`
  const own = stack.includes(message) ? stack : `${head}\n${stack}`
  return cause === undefined ? own : `${own}\ncaused by ${describeError(cause)}`
}
