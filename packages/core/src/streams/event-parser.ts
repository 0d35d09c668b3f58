import { createParser, type EventSourceMessage } from 'eventsource-parser'

/** The longest event that is put together from its pieces: 64 Mi characters. */
export const largestEvent = 64 * 1024 * 1024

/** An event in which a stream has stopped, before the blank line that would have ended it. */
export interface Remainder {
  event: EventSourceMessage
  /** More of its last line may have been to come, or data at all. */
  open: boolean
}

/** Takes server-sent events out of text that comes in pieces. Their data stays text. */
export class EventParser {
  readonly #parser = createParser({
    maxBufferSize: largestEvent,
    onEvent: (event) => this.#events.push(event),
    onError: ({ type, line }) => {
      // Unknown fields and the like are to be ignored, says the standard; only an endless event is a fault.
      if (type === 'max-buffer-size-exceeded') this.tooLarge = true
      else this.#torn = line
    },
  })
  #events: EventSourceMessage[] = []
  #endsInCr = false
  #lineOpen = false
  /** The last line that has no field's name. */
  #torn: string | undefined
  /** An event was longer than this parser collects; it takes no more. */
  tooLarge = false

  /** @returns the events that are complete now */
  feed(text: string): EventSourceMessage[] {
    this.#events = []
    if (text === '') return this.#events
    // The parser waits for the character after a CR, which may be LF; a server that ends its lines with CR would be one event late.
    // So it gets that LF at once, and not a second time should it come.
    const fresh = this.#endsInCr && text.startsWith('\n') ? text.slice(1) : text
    this.#endsInCr = text.endsWith('\r')
    this.#lineOpen = !this.#endsInCr && !text.endsWith('\n')
    this.#parser.feed(this.#endsInCr ? `${fresh}\n` : fresh)
    return this.#events
  }

  /** @returns what stands after the last blank line once no more text comes; undefined if that is nothing, or comments */
  end(): Remainder | undefined {
    const open = this.#lineOpen
    this.#torn = undefined
    if (open) this.feed('\n')
    // A further line of data makes the parser hand over what it holds, even where that has no data so far. A last line
    // that was no field may have been going to be one.
    const torn: string | undefined = this.#torn
    const [event] = this.feed(`data:${torn ?? ''}\n\n`)
    if (!event || (event.data === '' && event.id === undefined && (event.event ?? 'message') === 'message'))
      return undefined
    if (torn !== undefined) return { event, open }
    return { event: { ...event, data: event.data.slice(0, -1) }, open: open || event.data === '' }
  }
}
