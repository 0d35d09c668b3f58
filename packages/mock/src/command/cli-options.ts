import { StartError } from '../start-error.ts'
import { parseCommand } from './parse-command.ts'

export const usage = `Usage: agent-mock [platform…] [options]

Serves mocks of AI-agent platforms, made from their OpenAPI specs; all of them when none is named.

  -p, --port <port>  port to listen on; 0 takes any that is free (default 4010)
      --host <host>  address to listen on (default 127.0.0.1)
      --allow-host <name>
                     respond below /-/ to this name, too, such as a container's; may come several times
      --delay <ms>   wait before every answer and between two events of a stream
      --seed <text>  make ids and made-up bodies the same in every run
      --stateful     keep what requests create, change and delete
      --strict       refuse query parameters and body properties that the spec does not declare
      --rate-limit   answer 429 beyond the limits that the platform documents for its first plan
      --log <form>   requests as pretty lines, as json (one object a line) or silent (default pretty)
  -h, --help         show this text
  -v, --version      show the version
`

const logForms = ['pretty', 'json', 'silent'] as const

export type LogForm = (typeof logForms)[number]

interface CliOptions {
  platforms: string[]
  port: number
  host: string
  allowedHosts: string[]
  delay?: number
  seed?: string
  stateful: boolean
  strict: boolean
  rateLimit: boolean
  log: LogForm
  help: boolean
  version: boolean
}

const options = {
  port: { type: 'string', short: 'p', default: '4010' },
  host: { type: 'string', default: '127.0.0.1' },
  'allow-host': { type: 'string', multiple: true },
  delay: { type: 'string' },
  seed: { type: 'string' },
  stateful: { type: 'boolean', default: false },
  strict: { type: 'boolean', default: false },
  'rate-limit': { type: 'boolean', default: false },
  log: { type: 'string', default: 'pretty' },
  help: { type: 'boolean', short: 'h', default: false },
  version: { type: 'boolean', short: 'v', default: false },
} as const

/** @throws StartError for arguments that mean nothing. */
export function cliOptions(args: string[]): CliOptions {
  const { values, positionals } = parseCommand('agent-mock', args, options)
  const { 'allow-host': allowedHosts = [], 'rate-limit': rateLimit, delay, seed, log: wantedLog, ...rest } = values
  const log = logForms.find((form) => form === wantedLog)
  if (!log) throw new StartError(`--log takes ${logForms.join(', ')}, not ${JSON.stringify(wantedLog)}.`)
  if (rest.host.trim() === '') throw new StartError('--host takes an address such as 127.0.0.1.')
  return {
    ...rest,
    allowedHosts,
    platforms: positionals,
    port: whole('--port', values.port, 65_535),
    ...(delay !== undefined && { delay: whole('--delay', delay, 600_000) }),
    ...(seed !== undefined && { seed }),
    rateLimit,
    log,
  }
}

/** '' and ' ' are the number 0 to JavaScript. */
function whole(option: string, value: string, most: number): number {
  if (/^\d+$/.test(value) && Number(value) <= most) return Number(value)
  throw new StartError(`${option} takes a whole number from 0 to ${most}, not ${JSON.stringify(value)}.`)
}
