interface Scope {
  process?: { on?: (event: 'unhandledRejection', listener: (reason: unknown) => void) => void }
  addEventListener?: (
    type: 'unhandledrejection',
    listener: (event: { reason: unknown; preventDefault(): void }) => void,
  ) => void
}

/** Calls back for every rejection that nobody handles: Node, Bun and Deno would end the process, the others keep silent. */
export function onUnhandledRejection(listener: (reason: unknown) => void): void {
  const scope: Scope = globalThis
  if (scope.process?.on) {
    scope.process.on('unhandledRejection', listener)
  } else {
    scope.addEventListener?.('unhandledrejection', (event) => {
      event.preventDefault()
      listener(event.reason)
    })
  }
}
