import { StartError as SharedStartError } from '@agent-clients/generator/server'

/** The proxy could not be started, for a reason that the caller can remove. */
export interface StartError extends Error {
  readonly name: 'StartError'
}

// With a type of its own: the published types cannot name a module that is bundled.
export const StartError: new (message: string) => StartError = SharedStartError
