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
    // Node goes on to explain how to escape a positional argument, over several lines.
    const [problem = ''] = (error instanceof Error ? error.message : String(error)).split(/\.\s|\n/)
    throw new StartError(`${problem}. See ${command} --help.`)
  }
}
