import type { Case } from '../case.ts'
import { cases as callArguments } from './arguments.ts'
import { cases as credentials } from './credentials.ts'
import { cases as deadlines } from './deadlines.ts'
import { cases as errors } from './errors.ts'
import { cases as http } from './http.ts'
import { cases as pages } from './pages.ts'
import { cases as paths } from './paths.ts'
import { cases as raw } from './raw.ts'
import { cases as redirects } from './redirects.ts'
import { cases as responses } from './responses.ts'
import { cases as retries } from './retries.ts'
import { cases as streamEnds } from './stream-ends.ts'
import { cases as streamErrors } from './stream-errors.ts'
import { cases as streamReading } from './stream-reading.ts'
import { cases as streamTimes } from './stream-times.ts'
import { cases as streams } from './streams.ts'

/** All cases by topic, in the order in which they run. */
export const topics: Readonly<Record<string, readonly Case[]>> = {
  credentials,
  paths,
  arguments: callArguments,
  redirects,
  retries,
  deadlines,
  streams,
  'reading streams': streamReading,
  'ends of streams': streamEnds,
  'errors in streams': streamErrors,
  'time limits of streams': streamTimes,
  pages,
  errors,
  responses,
  http,
  'raw responses': raw,
}
