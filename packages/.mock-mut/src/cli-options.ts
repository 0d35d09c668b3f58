import { parseArgs } from 'node:util'
import { StartError } from './start-error.ts'

export const usage = `Usage: agent-mock [platform…] [--port 4010] [--host 127.0.0.1]

Serves mocks of AI-agent platforms, made from their OpenAPI specs; all of them when none is named.

  -p, --port <port>  port to listen on; 0 takes any that is free (default 4010)
      --host <host>  address to listen on (default 127.0.0.1)
  -h, --help         show this text
  -v, --version      show the version
`

export interface CliOptions {
  platforms: string[]
  port: number
  host: string
  help: boolean
  version: boolean
}

/** @throws StartError for arguments that mean nothing. */
export function cliOptions(args: string[]): CliOptions {
  const { values, positionals } = parse(args)
  // '' and ' ' are the number 0 to JavaScript.
  const port = /^\d+$/.test(values.port) ? Number(values.port) : Number.NaN
  if (!(port <= 65_535)) throw new StartError(`--port takes a whole number from 0 to 65535, not ${JSON.stringify(values.port)}.`)
  return { ...values, platforms: positionals, port }
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        port: { type: 'string', short: 'p', default: '4010' },
        host: { type: 'string', default: '127.0.0.1' },
        help: { type: 'boolean', short: 'h', default: false },
        version: { type: 'boolean', short: 'v', default: false },
      },
    })
  } catch (error) {
    // Node goes on to explain how to escape a positional argument, over several lines.
    const [problem = ''] = (error instanceof Error ? error.message : String(error)).split(/\.\s|\n/)
    throw new StartError(`${problem}. See agent-mock --help.`)
  }
}
