import { bytesOf } from '../values/utf8.ts'
import type { HttpRequest } from '../send/http-request.ts'

/** What openapi-fetch makes a request of. */
interface UnsentInit {
  method: string
  headers: Headers
  body?: BodyInit | null
}

const withoutBody = /^(GET|HEAD|PUT|POST|PATCH|DELETE|OPTIONS)$/
const withBody = /^(PUT|POST|PATCH|DELETE|OPTIONS)$/

/**
 * Stands in for `Request` where openapi-fetch has put one together. A real one would be parsed, copied and wrapped, only to be taken
 * apart again, so there is one only where it has something to do.
 */
export class UnsentRequest {
  readonly #url: string
  readonly #init: UnsentInit

  constructor(url: string, init: UnsentInit) {
    this.#url = url
    this.#init = init
  }

  /**
   * With its body as bytes, so that it can be sent again.
   * @throws TypeError for a method, or a body of one, that no request may have
   */
  async encode(): Promise<HttpRequest> {
    const { method, headers, body } = this.#init
    if ((body === undefined || body === null) && withoutBody.test(method))
      return { method, url: this.#url, headers, body: undefined }
    if (typeof body === 'string' && headers.has('content-type') && withBody.test(method))
      return { method, url: this.#url, headers, body: bytesOf(body) }
    // Writes forms, knows the media type of what has one, and refuses what has to be refused.
    const request = new Request(this.#url, this.#init)
    return { method, url: this.#url, headers: request.headers, body: await request.arrayBuffer() }
  }
}
