import { Stream } from 'openai/core/streaming'
import type { Prepare } from '../../../contender/protocol.ts'
import { readAll, type StreamSetup } from '../read-all.ts'

export const prepare: Prepare<StreamSetup> = (setup) =>
  readAll(setup, async ({ url, fetch = globalThis.fetch }) => {
    let count = 0
    for await (const _ of Stream.fromSSEResponse(await fetch(url), new AbortController())) count++
    return count
  })
