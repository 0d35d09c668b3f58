/** What `waitFor` takes. */
export interface WaitOptions {
  /** Milliseconds to wait. Default 5,000. */
  timeout?: number
  /** Which of the operation's requests in `mock.requests`: 1 is the first since the start or the last `reset`. Default 1. */
  count?: number
}
