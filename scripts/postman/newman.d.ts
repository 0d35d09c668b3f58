/** The part of newman that the tests use; the package itself has no types. */
declare module 'newman' {
  export interface Execution {
    item: { name: string; request: { method: string; url: { getPath(options: { unresolved: boolean }): string } } }
    /** As sent, variables replaced. */
    request: { url: { toString(): string } }
    /** Absent when no response came; `requestError` then says why. */
    response?: { code: number; headers: { get(name: string): string | undefined }; text(): string }
    requestError?: Error
    /** The tests that ran; `error` when one failed. */
    assertions?: { assertion: string; error?: Error }[]
  }

  interface RunOptions {
    collection: object
    envVar: { key: string; value: string }[]
    reporters: string[]
    /** Milliseconds that one request may take; no limit by default. */
    timeoutRequest: number
  }

  const newman: {
    run(options: RunOptions, done: (error: Error | null, summary: { run: { executions: Execution[] } }) => void): void
  }
  export default newman
}
