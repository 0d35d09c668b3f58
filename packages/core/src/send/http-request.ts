/** A request in a form that can be sent more than once. */
export interface HttpRequest {
  method: string
  url: string
  headers: Headers
  body: ArrayBuffer | undefined
}
