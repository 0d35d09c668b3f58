import type { Pacing } from '../exchange/prefer.ts'

/** What faults and pace are played on. */
interface Played {
  isStream: boolean
  hasBody: boolean
}

/** The faults that only an event stream can have. */
const ofStreams = ['chunk', 'fail', 'loop', 'heartbeat'] as const

/** The first fault or pace that cannot be played: one that did nothing would let a test pass that tests nothing. */
export function whyUnplayable(
  operationId: string,
  pacing: Pacing,
  { isStream, hasBody }: Played,
): { name: string; message: string } | undefined {
  const name = isStream ? undefined : ofStreams.find((fault) => pacing[fault] !== undefined && pacing[fault] !== false)
  if (name !== undefined)
    return { name, message: `${name} is for event streams, which this response of ${operationId} is not.` }
  if (pacing.cut === undefined || hasBody) return undefined
  return { name: 'cut', message: `cut breaks a body, and this response of ${operationId} has none.` }
}
