import { expect } from 'chai'

/** What a promise rejects with. Fails when it does not. */
export async function rejection(promise: PromiseLike<unknown>): Promise<Error> {
  try {
    await promise
  } catch (error) {
    expect(error).to.be.instanceOf(Error)
    return error as Error
  }
  throw new Error('It did not reject.')
}

/** The same, for an error of a certain class. */
export async function rejectionOf<E extends Error>(
  Class: abstract new (...args: never[]) => E,
  promise: PromiseLike<unknown>,
): Promise<E> {
  const error = await rejection(promise)
  if (error instanceof Class) return error
  throw new Error(`It rejected with ${error.name}: ${error.message}`, { cause: error })
}

/** Everything that printing a value shows, as far as it can be had without the runtime's own inspector. */
export function everythingIn(value: unknown, seen = new Set<unknown>()): string {
  if (value instanceof Headers) return JSON.stringify([...value])
  if ((typeof value !== 'object' && typeof value !== 'function') || value === null || seen.has(value))
    return String(value)
  seen.add(value)
  const own = Reflect.ownKeys(value).map((name) => `${String(name)}: ${everythingIn(Reflect.get(value, name), seen)}`)
  return [String(value), ...own].join('\n')
}
