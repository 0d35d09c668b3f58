import type { Spec } from '@agent-clients/generator/model'

type RateLimits = NonNullable<Spec['rateLimits']>

const units: Record<number, string> = { 1: 'second', 60: 'minute', 3600: 'hour', 86400: 'day' }

/** `Pro: 60 requests per minute, 5,000 per day; Business: …`, and the headers that tell of them. */
export function rateLimitsInWords(limits: RateLimits | undefined): string {
  const byPlan = new Map<string, string[]>()
  for (const { plan = '', requests, seconds, per } of limits?.limits ?? []) {
    const words = byPlan.get(plan) ?? []
    const noun = words.length === 0 ? ' requests' : ''
    const window = units[seconds] ?? `${seconds} seconds`
    byPlan.set(plan, [...words, `${requests.toLocaleString('en')}${noun} per ${window}${per ? ` and ${per}` : ''}`])
  }
  const text = [...byPlan].map(([plan, words]) => `${plan ? `${plan}: ` : ''}${words.join(', ')}`).join('; ')
  return `${text || 'None documented'}.${headersInWords(limits)}`
}

function headersInWords({ headers = [], responses = 'none' }: Partial<RateLimits> = {}): string {
  if (headers.length === 0 || responses === 'none') return ''
  const where = responses === 'all' ? 'every response' : `responses with status ${responses}`
  return ` ${headers.map((name) => `\`${name}\``).join(', ')} on ${where}.`
}
