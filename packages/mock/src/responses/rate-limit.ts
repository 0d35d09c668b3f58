import type { Spec } from '@agent-clients/generator/model'
import { headerIn } from '../exchange/headers.ts'
import type { OutgoingResponse } from '../exchange/outgoing-response.ts'

/** How far a caller is in a window. */
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
 * Counts requests per credential in the windows that the spec states for its first plan (`x-rate-limits`). A platform that states
 * no limit is never full. Unless the limits are enforced, a window that is used up is followed by the next at once.
 */
export function createRateLimit(stated: Spec['rateLimits'], now: () => number, isEnforced: boolean) {
  const limits = stated?.limits.filter(({ plan }, _, [first]) => plan === first?.plan) ?? []
  const callers = new Map<string, { used: number; reset: number }[]>()
  const names = new Set(stated?.headers.map((name) => name.toLowerCase()) ?? [])

  return {
    /** The window that is full, else the first that the spec states. */
    count(credential: string): Count | undefined {
      if (limits.length === 0) return undefined
      let windows = callers.get(credential)
      if (!windows) {
        if (callers.size >= maxCallers) callers.delete(callers.keys().next().value ?? '')
        callers.set(credential, (windows = limits.map(() => ({ used: 0, reset: 0 }))))
      }
      const counts = windows.map((window, index) => {
        const { requests = 0, seconds = 0 } = limits[index] ?? {}
        if (window.reset <= now() || (!isEnforced && window.used >= requests))
          Object.assign(window, { used: 0, reset: now() + seconds * 1000 })
        return { limit: requests, remaining: requests - window.used - 1, reset: window.reset }
      })
      const full = counts.find(({ remaining }) => remaining < 0)
      // What is refused uses nothing up.
      if (!full) for (const window of windows) window.used++
      return full ?? counts[0]
    },
    /**
     * The headers of a response, of which the declared rate-limit headers say what was counted, in the form of their examples. A
     * planned 429 looks like one: nothing is left, and the window ends when its Retry-After says.
     */
    headers({ status, headers }: Pick<OutgoingResponse, 'status' | 'headers'>, count: Count): Record<string, string> {
      const { limit } = count
      const asked =
        status === 429 && count.remaining >= 0 ? timeOf(headerIn(headers, 'retry-after'), now()) : Number.NaN
      const reset = Number.isNaN(asked) ? count.reset : asked
      const remaining = status === 429 ? 0 : Math.max(0, count.remaining)
      const counted = { ...headers }
      for (const [name, example] of Object.entries(headers)) {
        const known = name.toLowerCase()
        if (known === 'retry-after') counted[name] = String(Math.max(1, Math.ceil((reset - now()) / 1000)))
        else if (!names.has(known)) continue
        else if (known.endsWith('remaining')) counted[name] = String(remaining)
        else if (known.endsWith('reset')) counted[name] = resetLike(example, reset, now())
        else if (known.endsWith('limit')) counted[name] = String(limit)
      }
      return counted
    },
    clear: () => callers.clear(),
  }
}

/** Retry-After is a number of seconds or a date. */
function timeOf(retryAfter = '', now: number): number {
  return /^\d+$/.test(retryAfter) ? now + Number(retryAfter) * 1000 : Date.parse(retryAfter)
}

/** Unix seconds, Unix milliseconds or seconds from now, whichever the example is. */
function resetLike(example: string, reset: number, now: number): string {
  const number = Number(example)
  if (Number.isNaN(number)) return new Date(reset).toISOString()
  if (number > 1e11) return String(reset)
  return String(Math.ceil((number > 1e8 ? reset : reset - now) / 1000))
}
