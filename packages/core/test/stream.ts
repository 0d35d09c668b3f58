import type { PlannedResponse, Piece } from './planned-response.ts'

export const sse = { 'content-type': 'text/event-stream' }

/** The response with this event stream. */
export function stream(pieces: readonly Piece[], then: PlannedResponse['then'] = 'end'): PlannedResponse {
  return { headers: sse, pieces, then }
}

/** Everything that a stream delivers, and what it fails with in the end. */
export async function collect<T>(events: AsyncIterable<T>): Promise<{ events: T[]; error: Error | undefined }> {
  const collected: T[] = []
  try {
    for await (const event of events) collected.push(event)
    return { events: collected, error: undefined }
  } catch (error) {
    return { events: collected, error: error as Error }
  }
}
