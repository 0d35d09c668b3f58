import { StreamPromise } from '../streams/event-stream.ts'
import { openStream } from '../streams/open-stream.ts'
import type { Feature } from './feature.ts'

/** Event streams. */
export const events: Feature = ({ events: route }, sent) =>
  route && new StreamPromise(sent((call, response) => openStream(call, route, response)))
