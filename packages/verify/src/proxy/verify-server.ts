/// <reference lib="esnext.disposable" preserve="true" />
import type { Finding, FindingKind } from '../report/finding.ts'
import type { VerifyReport } from '../report/verify-report.ts'

/** What `startVerify` takes. */
export interface VerifyOptions {
  /** Platform whose spec is held against what passes: `'agento'`. */
  platform: string
  /** Base URL of the real platform, or of any server that speaks its API: `'https://api.agento.host'`. */
  upstream: string
  /** Port to listen on, at 127.0.0.1. Default 0: any free one. */
  port?: number
  /** Called for each finding when it is first seen. */
  onFinding?: (kind: FindingKind, finding: Finding) => void
  /** Called when a request and its response have passed and been checked, or have failed. */
  onRequest?: () => void
}

/** A proxy that holds what passes against the spec. */
export interface VerifyServer {
  /** Stands in place of the upstream's base URL: give it to the client. Has no trailing slash. */
  readonly url: string
  /** What has been found up to now; also after `close`. */
  report(): VerifyReport
  /** Stops listening and cuts every open connection. May be called more than once. */
  close(): Promise<void>
  [Symbol.asyncDispose](): Promise<void>
}
