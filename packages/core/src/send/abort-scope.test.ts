import { getEventListeners } from 'node:events'
import { expect, test } from 'vitest'
import { AbortScope } from './abort-scope.ts'
import { delay } from './delay.ts'

test('aborts with the reason of what it follows, at once if that has aborted', () => {
  const controller = new AbortController()
  const scope = new AbortScope().follow(undefined).follow(controller.signal)
  controller.abort('later')
  expect(scope.signal.reason).toBe('later')
  expect(new AbortScope().follow(AbortSignal.abort('before')).signal.reason).toBe('before')
})

test('leaves nothing behind', async () => {
  const { signal } = new AbortController()
  const scope = new AbortScope().follow(signal)
  scope.after(10, () => 'time')
  scope.after(Infinity, () => 'never')()
  expect(getEventListeners(signal, 'abort')).toHaveLength(1)
  scope.end()
  await delay(30)
  expect(scope.signal.aborted).toBe(false)
  expect(getEventListeners(signal, 'abort')).toHaveLength(0)
})

test('however many follow a signal, it has one listener as long as one of them does', () => {
  const controller = new AbortController()
  const listeners = () => getEventListeners(controller.signal, 'abort').length
  const scopes = Array.from({ length: 20 }, () => new AbortScope().follow(controller.signal))
  expect(listeners()).toBe(1)
  for (const scope of scopes.slice(1)) scope.end()
  expect(listeners()).toBe(1)
  scopes[0]?.end()
  scopes[0]?.end()
  expect(listeners()).toBe(0)
  const late = [new AbortScope().follow(controller.signal), new AbortScope().follow(controller.signal)]
  // Whoever ends another one on the way spares it the abort.
  late[0]?.signal.addEventListener('abort', () => late[1]?.end())
  controller.abort('over')
  expect([...late, ...scopes].map(({ signal }) => signal.reason as unknown)).toEqual([
    'over',
    ...Array(21).fill(undefined),
  ])
  late[0]?.end()
  expect(listeners()).toBe(0)
})

test('a timer can be called off by itself', async () => {
  const scope = new AbortScope()
  scope.after(10, () => 'first')()
  scope.after(20, () => 'second')
  await delay(50)
  expect(scope.signal.reason).toBe('second')
})

test('a race ends with the promise or with the abort, and leaves no listener', async () => {
  const scope = new AbortScope()
  expect(await scope.race(Promise.resolve(1))).toBe(1)
  await expect(scope.race(Promise.reject(new Error('own')))).rejects.toThrow('own')
  expect(getEventListeners(scope.signal, 'abort')).toHaveLength(0)
  const racing = scope.race(new Promise(() => {}))
  scope.abort(new Error('over'))
  await expect(racing).rejects.toThrow('over')
  // Over before it began; a promise that fails later is nobody's unhandled rejection.
  await expect(
    scope.race(
      delay(5).then(() => {
        throw new Error('late')
      }),
    ),
  ).rejects.toThrow('over')
  await delay(20)
  expect(getEventListeners(scope.signal, 'abort')).toHaveLength(0)
})

test('a delay ends with the signal, and leaves no listener', async () => {
  const controller = new AbortController()
  await delay(5, controller.signal)
  expect(getEventListeners(controller.signal, 'abort')).toHaveLength(0)
  const waiting = delay(1e14, controller.signal)
  // Longer than timers take, which would make it no wait at all.
  expect(await Promise.race([waiting, delay(30).then(() => 'still waiting')])).toBe('still waiting')
  controller.abort(new Error('over'))
  await expect(waiting).rejects.toThrow('over')
  await expect(delay(5, controller.signal)).rejects.toThrow('over')
})
