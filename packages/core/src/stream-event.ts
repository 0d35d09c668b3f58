/** One server-sent event. */
export interface StreamEvent<T> {
  /** The decoded data. */
  data: T
  /** The event's name; `message` where the platform sends none. */
  event: string
  /** The event's id, where the platform sends one. */
  id: string | undefined
}
