/** What to do when a signal aborts, of all calls that share it. */
const waiting = new WeakMap<AbortSignal, { actions: Set<() => void>; run: () => void }>()

/**
 * Runs when a caller's signal aborts; the returned function calls that off. However many calls share a signal, it gets one
 * listener: Node 20 takes more than ten for a leak and warns of them.
 */
export function onAbort(signal: AbortSignal, action: () => void): () => void {
  const { actions, run } = waiting.get(signal) ?? listen(signal)
  actions.add(action)
  return () => {
    if (!actions.delete(action) || actions.size > 0) return
    waiting.delete(signal)
    signal.removeEventListener('abort', run)
  }
}

function listen(signal: AbortSignal) {
  const actions = new Set<() => void>()
  const run = () => {
    for (const action of actions) action()
  }
  const listening = { actions, run }
  waiting.set(signal, listening)
  signal.addEventListener('abort', run)
  return listening
}
