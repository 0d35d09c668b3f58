import type { Case } from '../case.ts'

/** All cases by topic, in the order in which they run. */
export const topics: Readonly<Record<string, readonly Case[]>> = {}
