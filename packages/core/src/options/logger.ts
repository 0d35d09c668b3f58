/** Where the client tells what it does. `console` is one; so are pino and winston. */
export interface Logger {
  debug(message: string): void
  warn(message: string): void
}
