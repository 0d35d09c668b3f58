/** An environment variable, where the runtime has such a thing. An empty one counts as unset. */
export function environmentVariable(name: string): string | undefined {
  const { process } = globalThis as { process?: { env?: Record<string, string | undefined> } }
  try {
    return process?.env?.[name] || undefined
  } catch {
    // Deno asks for permission and throws when it is refused.
    return undefined
  }
}

/** Whether this code runs on a page or in a page's worker, where a key would be in the visitor's hands. */
export function isBrowser(): boolean {
  const scope = globalThis as { document?: unknown; WorkerGlobalScope?: unknown; navigator?: { userAgent?: string } }
  if (typeof scope.document === 'object' && scope.document !== null) return true
  // Deno and workerd have WorkerGlobalScope as well, but call themselves by their own names.
  return scope.WorkerGlobalScope !== undefined && scope.navigator?.userAgent?.startsWith('Mozilla/') === true
}
