/** What a contender's module exports: its name for each work, and a function that does it once. */
export type Prepare<Setup> = (setup: Setup) => Promise<Record<string, Work>> | Record<string, Work>
export type Work = () => Promise<unknown>

/** One turn of a contender: so many times, so many at once. */
export interface Turn {
  work: string
  iterations: number
  atOnce: number
}

/** What a turn took, in milliseconds: by the clock, and of CPU time, of all threads of the process. */
export interface Took {
  wall: number
  cpu: number
}

/** A host's line on its standard output; `ready` when the contender can be asked. */
export type Reply = { ready: string[] } | { took: Took } | { error: string }
