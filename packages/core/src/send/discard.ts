/** Closes the connection of a response whose body nobody reads. */
export function discard(response: Response): void {
  response.body?.cancel().catch(() => {})
}
