import createOpenApiFetch from 'openapi-fetch'
import { median } from './median.ts'

export interface CallOptions {
  /** How often each contender has its turn. */
  rounds: number
  /** Calls in one turn. */
  calls: number
  atOnce: number
}

/**
 * Times one GET of a small JSON resource: by fetch alone, by openapi-fetch alone and by one of our clients, in turns.
 * `ratio` is the median over the rounds of a contender's time to that of bare fetch in the same round.
 */
export async function measureCalls(url: string, { rounds, calls, atOnce }: CallOptions) {
  const { createAgentoClient } = await import('../../packages/agento/dist/index.js')
  const agento = createAgentoClient({ apiKey: 'bench-key', baseUrl: url })
  const withSignal = { signal: new AbortController().signal }
  const raw = createOpenApiFetch<BenchPaths>({ baseUrl: url, headers: { 'X-Api-Key': 'bench-key' } })
  const path = { id: 'a1b2c3d4' }
  const contenders: Record<string, () => Promise<unknown>> = {
    'fetch + json': async () =>
      (await fetch(`${url}/v1/agents/a1b2c3d4`, { headers: { 'X-Api-Key': 'bench-key' } })).json(),
    'openapi-fetch': () => raw.GET('/v1/agents/{id}', { params: { path } }),
    'our client': async () => agento.agents.get('a1b2c3d4'),
    'our client, with a signal': async () => agento.agents.get('a1b2c3d4', withSignal),
    'our client.http': () => agento.http.GET('/v1/agents/{id}', { params: { path } }),
  }

  const names = Object.keys(contenders)
  const times = new Map(names.map((name): [string, number[]] => [name, []]))
  // The first two rounds are for the engine's compilers and are thrown away.
  for (let round = -2; round < rounds; round++) {
    for (const name of rotated(names, round + 2)) {
      const took = await turn(contenders[name] ?? (async () => {}), calls, atOnce)
      if (round >= 0) times.get(name)?.push(took)
    }
  }
  const bare = times.get('fetch + json') ?? []
  return Object.fromEntries(
    [...times].map(([name, taken]) => [
      name,
      {
        'µs per call': Math.round((median(taken) / calls) * 1000),
        ratio: round2(median(taken.map((time, index) => time / (bare[index] ?? NaN)))),
      },
    ]),
  )
}

/** Milliseconds for a number of calls, so many of them under way at a time. */
async function turn(call: () => Promise<unknown>, calls: number, atOnce: number): Promise<number> {
  let left = calls
  const started = performance.now()
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      while (left-- > 0) await call()
    }),
  )
  return performance.now() - started
}

/** Nobody always goes first. */
function rotated<T>(values: readonly T[], by: number): T[] {
  const start = by % values.length
  return [...values.slice(start), ...values.slice(0, start)]
}

function round2(value: number): number {
  return Math.round(value * 100) / 100
}

/** What openapi-typescript would write for the one operation. */
interface BenchPaths {
  '/v1/agents/{id}': {
    get: {
      parameters: { path: { id: string } }
      responses: { 200: { content: { 'application/json': { data: object } } } }
    }
  }
}
