import type { ParseArgsOptionDescriptor } from 'node:util'
import { parseCommand, StartError } from '@agent-clients/generator/server'
import { bounds } from '../exchange/prefer.ts'

/** An option, with the name of its value and what `--help` says of it. */
interface Option extends ParseArgsOptionDescriptor {
  value?: string
  help: string
}

const options = {
  port: {
    type: 'string',
    short: 'p',
    default: '4010',
    value: 'port',
    help: 'port to listen on; 0 takes any that is free (default 4010)',
  },
  host: { type: 'string', default: '127.0.0.1', value: 'host', help: 'address to listen on (default 127.0.0.1)' },
  'allow-host': {
    type: 'string',
    multiple: true,
    value: 'name',
    help: "respond below /-/ to this name, too, such as a container's; may come several times",
  },
  delay: { type: 'string', value: 'ms', help: 'wait before every response and between two events of a stream' },
  seed: { type: 'string', value: 'text', help: 'make ids and made-up bodies the same in every run' },
  stateful: { type: 'boolean', default: false, help: 'keep what requests create, change and delete' },
  strict: {
    type: 'boolean',
    default: false,
    help: 'refuse query parameters and body properties that the spec does not declare',
  },
  'rate-limit': {
    type: 'boolean',
    default: false,
    help: 'respond with 429 beyond the limits that the platform documents for its first plan',
  },
  log: {
    type: 'string',
    default: 'pretty',
    value: 'form',
    help: 'requests as pretty lines, as json (one object a line) or silent (default pretty)',
  },
  help: { type: 'boolean', short: 'h', default: false, help: 'show this text' },
  version: { type: 'boolean', short: 'v', default: false, help: 'show the version' },
} as const satisfies Record<string, Option>

export const usage = `Usage: agent-mock [platform…] [options]

Serves mocks of AI-agent platforms, made from their OpenAPI specs; all of them when none is named.

${Object.entries<Option>(options)
  .map(([name, { short, value, help }]) => {
    const flag = `--${name}${value === undefined ? '' : ` <${value}>`}`
    return `  ${(short === undefined ? '    ' : `-${short}, `) + flag.padEnd(22)}${help}\n`
  })
  .join('')}`

const logForms = ['pretty', 'json', 'silent'] as const

export type LogForm = (typeof logForms)[number]

/** @throws StartError for arguments that mean nothing. */
export function cliOptions(args: string[]) {
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
    ...(delay !== undefined && { delay: whole('--delay', delay, bounds.delay[1]) }),
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
