/** The mock server could not be started, for a reason that the caller can remove. */
export class StartError extends Error {
  override readonly name = 'StartError'
}
