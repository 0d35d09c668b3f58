import type { OpenApiDocument } from '@agent-clients/specs'
import type { Answer } from './answer.ts'

/** How far a caller is in its window. */
export interface Count {
  limit: number
  /** Requests left in the window, this one counted. Below 0 when it was one too many. */
  remaining: number
  /** When the window ends, in milliseconds since 1970. */
  reset: number
}

export type RateLimit = ReturnType<typeof createRateLimit>

const maxCallers = 1000

/**
 * Counts requests per credential in the window of the spec's first limit (`x-rate-limits`). A platform that states no limit is
 * never full. Unless the limit is enforced, a window that is used up is followed by the next at once.
 */
export function createRateLimit({ 'x-rate-limits': limits }: OpenApiDocument, now: () => number, isEnforced: boolean) {
  const first = limits?.limits[0]
  const windows = new Map<string, { used: number; reset: number }>()
  const names = new Set(limits?.headers.map((name) => name.toLowerCase()) ?? [])

  return {
    count(credential: string): Count | undefined {
      if (!first) return undefined
      let window = windows.get(credential)
      if (!window || window.reset <= now() || (!isEnforced && window.used >= first.requests)) {
        if (windows.size >= maxCallers) windows.delete(windows.keys().next().value ?? '')
        windows.delete(credential)
        windows.set(credential, (window = { used: 0, reset: now() + first.seconds * 1000 }))
      }
      window.used++
      return { limit: first.requests, remaining: first.requests - window.used, reset: window.reset }
    },
    /** An answer whose declared rate-limit headers say what was counted, in the form of their examples. */
    headers({ headers }: Pick<Answer, 'headers'>, { limit, remaining, reset }: Count): Record<string, string> {
      return Object.fromEntries(
        Object.entries(headers).map(([name, example]) => {
          const known = name.toLowerCase()
          if (known === 'retry-after') return [name, String(Math.max(1, Math.ceil((reset - now()) / 1000)))]
          if (!names.has(known)) return [name, example]
          if (known.endsWith('remaining')) return [name, String(Math.max(0, remaining))]
          if (known.endsWith('reset')) return [name, resetLike(example, reset, now())]
          return [name, known.endsWith('limit') ? String(limit) : example]
        }),
      )
    },
    clear: () => windows.clear(),
  }
}

/** Unix seconds, Unix milliseconds or seconds from now, whichever the example is. */
function resetLike(example: string, reset: number, now: number): string {
  const number = Number(example)
  if (Number.isNaN(number)) return new Date(reset).toISOString()
  if (number > 1e11) return String(reset)
  return String(Math.ceil((number > 1e8 ? reset : reset - now) / 1000))
}
