import { onAbort } from './on-abort.ts'

/** The longest wait that timers take; above it they fire at once. */
export const maxTimer = 2 ** 31 - 1

/** Waits for some milliseconds. Rejects with the signal's reason as soon as it aborts; leaves no timer or listener. */
export function delay(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (!signal) return void setTimeout(resolve, Math.min(milliseconds, maxTimer))
    if (signal.aborted) return reject(signal.reason)
    const unlink = onAbort(signal, () => {
      clearTimeout(timer)
      unlink()
      reject(signal.reason)
    })
    const timer = setTimeout(
      () => {
        unlink()
        resolve()
      },
      Math.min(milliseconds, maxTimer),
    )
  })
}
