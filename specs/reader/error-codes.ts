import type { ErrorShape } from './document.ts'

/** The code that belongs to each status, documented or inferred. */
export function errorCodes({ codes = {} }: ErrorShape): Record<string, string> {
  return Object.fromEntries(
    Object.entries(codes).map(([status, code]) => [status, typeof code === 'string' ? code : code.code]),
  )
}
