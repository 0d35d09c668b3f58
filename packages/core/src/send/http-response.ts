import { copyResponse, type Head } from './copy-response.ts'
import { textOf } from '../values/utf8.ts'
import type { OpenBody } from './open-body.ts'

/**
 * A response as the rest of the client reads it: its body is in memory, so that reading it can neither stall nor fail, or is open and
 * arrives as it is read. It has what openapi-fetch asks of a response, so that no real one has to be read twice.
 */
export class HttpResponse {
  /** Of an error status, with credentials masked. */
  readonly headers: Headers
  readonly #head: Head
  /** The body, if it is open. */
  readonly open: OpenBody | undefined
  readonly #received: Response
  readonly #bytes: ArrayBuffer

  /**
   * @param received as fetch gave it
   * @param head what replaces its own
   * @param content the whole body, or what it arrives through; of an error status, with credentials masked
   */
  constructor(received: Response, head: Head, content: ArrayBuffer | OpenBody) {
    this.headers = head.headers
    this.#head = head
    this.#received = received
    const isOpen = 'stream' in content
    this.open = isOpen ? content : undefined
    this.#bytes = isOpen ? new ArrayBuffer(0) : content
  }

  get url(): string {
    return this.#head.url
  }

  get status(): number {
    return this.#received.status
  }

  get ok(): boolean {
    return this.#received.ok
  }

  /** As openapi-fetch asks for an open body. */
  get body(): ReadableStream<Uint8Array> | null {
    return this.open?.stream ?? null
  }

  async arrayBuffer(): Promise<ArrayBuffer> {
    return this.open ? this.open.response.arrayBuffer() : this.#bytes
  }

  async text(): Promise<string> {
    return textOf(await this.arrayBuffer())
  }

  async json(): Promise<unknown> {
    return JSON.parse(await this.text())
  }

  async blob(): Promise<Blob> {
    return new Blob([await this.arrayBuffer()], { type: this.headers.get('content-type') ?? '' })
  }

  /** For users, with the body unread. */
  toResponse(): Response {
    if (this.open) return this.open.response
    return copyResponse(this.#received, this.#head, this.#bytes.byteLength > 0 ? this.#bytes : null)
  }

  /** For users who have the body already: what fetch gave costs nothing, but may hold credentials where it has an error status. */
  toHead(): Response {
    if (this.open || !this.ok || this.#received.url === '') return this.toResponse()
    return this.#received
  }
}
