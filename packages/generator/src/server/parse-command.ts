import { parseArgs, type ParseArgsOptionsConfig } from 'node:util'
import { StartError } from './start-error.ts'

/**
 * Reads the arguments of a command (`agent-mock`).
 * @throws StartError, in one line, for arguments that it does not have.
 */
export function parseCommand<const T extends ParseArgsOptionsConfig>(command: string, args: string[], options: T) {
  try {
    return parseArgs({ args, allowPositionals: true, options })
  } catch (error) {
    throw new StartError(`${argumentProblem(error)}. See ${command} --help.`)
  }
}

/** What `parseArgs` found wrong, in one line and without a full stop. */
export function argumentProblem(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  const ambiguous = /^Option '([^']*)' argument is ambiguous\.[^]* use ('.*')\.?$/.exec(message)
  if (ambiguous)
    return `${ambiguous[1]} has no value, or one that begins with a dash, which is given as ${ambiguous[2]}`
  // Node goes on to explain how to escape a positional argument, over several lines.
  return message.split(/\.\s|\n/)[0] ?? message
}
