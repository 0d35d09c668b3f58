import type { Settings } from '../settings/settings.ts'

/** How a server was started, in a sentence: what its responses are, and what it does beside. */
export function startDescription({ stateful, strict, rateLimit, delay, seed }: Settings): string {
  const options = [
    ...(stateful ? ['stateful (what requests create, change and delete is kept)'] : []),
    ...(strict ? ['strict (what the spec does not declare is refused)'] : []),
    ...(rateLimit ? ['rateLimit (too many requests are refused)'] : []),
    ...(delay === undefined ? [] : [`delay ${delay} ms`]),
    ...(seed === undefined ? [] : [`seed ${seed}`]),
  ]
  const examples = stateful ? '' : " Responses are the spec's examples, and nothing is kept."
  return `Started with ${options.length > 0 ? options.join(', ') : 'no options'}.${examples}`
}
