import { createParser } from 'eventsource-parser'
import type { Prepare } from '../../../contender/protocol.ts'
import { readAll, type StreamSetup } from '../read-all.ts'

export const prepare: Prepare<StreamSetup> = (setup) =>
  readAll(setup, async ({ url, fetch = globalThis.fetch }) => {
    const { body } = await fetch(url)
    let count = 0
    const parser = createParser({
      onEvent: ({ data }) => {
        JSON.parse(data)
        count++
      },
    })
    const decoder = new TextDecoder()
    for await (const chunk of body ?? []) parser.feed(decoder.decode(chunk, { stream: true }))
    return count
  })
