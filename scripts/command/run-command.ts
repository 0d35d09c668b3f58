import { argumentProblem } from '@agent-clients/generator/server'
import { parseArgs, type ParseArgsOptionsConfig } from 'node:util'

/** A command of this repository: what `--help` shows, its other options, and whether it takes anything but options. */
export interface Command<Options extends ParseArgsOptionsConfig> {
  help: string
  options: Options
  allowPositionals?: boolean
}

/** The arguments that a command with these options was given. */
export type Arguments<Options extends ParseArgsOptionsConfig> = ReturnType<
  typeof parseArgs<{ options: Options; allowPositionals: boolean }>
>

/**
 * Runs a command with the arguments of this process. Its exit code is what `work` returns; it is 2, with the reason in a line and no stack,
 * for arguments that the command does not have and for anything that `work` throws.
 */
export async function runCommand<const Options extends ParseArgsOptionsConfig>(
  { help, options, allowPositionals = false }: Command<Options>,
  work: (given: Arguments<Options>) => number | Promise<number>,
): Promise<void> {
  try {
    process.exitCode = asksForHelp() ? show(help) : await work(parsed({ options, allowPositionals }))
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    process.exitCode = 2
  }
}

function parsed<const Options extends ParseArgsOptionsConfig>(config: {
  options: Options
  allowPositionals: boolean
}): Arguments<Options> {
  try {
    return parseArgs(config)
  } catch (error) {
    throw new Error(`${argumentProblem(error)}. See --help.`, { cause: error })
  }
}

function asksForHelp(): boolean {
  const { values } = parseArgs({ strict: false, options: { help: { type: 'boolean', short: 'h' } } })
  return values.help === true
}

function show(help: string): number {
  process.stdout.write(help)
  return 0
}
