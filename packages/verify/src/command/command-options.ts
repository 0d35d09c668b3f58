import { extname } from 'node:path'
import { parseCommand } from '@agent-clients/generator/server'
import { type ReportFormat, reportFormats } from '../report/format-report.ts'
import { StartError } from '../proxy/start-error.ts'

export const usage = `Usage: agent-verify <platform> --upstream <url> [options]

Passes requests on to the real platform, or to any server that speaks its API, and holds requests and responses against the
platform's OpenAPI spec as they pass, event streams included. Point your client's base URL at the address that it prints.

      --upstream <url>   base URL of the server to pass requests on to
  -p, --port <port>      port to listen on, at 127.0.0.1; 0 takes any that is free (default 4011)
  -o, --out <file>       write the report to this file (.txt, .json or .xml), not to the terminal
      --format <format>  text, json or junit (default: by the file's extension, else text)
      --once <n>         end after n requests
      --for <seconds>    end after this time
  -h, --help             show this text
  -v, --version          show the version

Ctrl+C ends it, too. Keys go to the upstream and nowhere else; they and other secrets are [redacted] in the report.
Exit code: 0 no deviation; 1 a deviation, or the upstream gave no (whole) response; 2 wrong usage.
`

export interface CommandOptions {
  platform: string
  upstream: string | undefined
  port: number
  out: string | undefined
  format: ReportFormat
  once: number | undefined
  seconds: number | undefined
}

const options = {
  upstream: { type: 'string' },
  port: { type: 'string', short: 'p', default: '4011' },
  out: { type: 'string', short: 'o' },
  format: { type: 'string' },
  once: { type: 'string' },
  for: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
  version: { type: 'boolean', short: 'v', default: false },
} as const

/** @throws StartError for arguments that mean nothing. */
export function commandOptions(args: string[]): CommandOptions | 'help' | 'version' {
  const { values, positionals } = parseCommand('agent-verify', args, options)
  if (values.help) return 'help'
  if (values.version) return 'version'
  const [platform, ...more] = positionals
  if (platform === undefined) throw wrong('Which platform? Its name comes first')
  if (more.length > 0)
    throw wrong(`Only one platform at a time, not ${more.map((name) => JSON.stringify(name)).join(', ')} as well`)
  return {
    platform,
    upstream: values.upstream,
    port: number('--port', values.port, /^\d+$/, 0, 65_535),
    out: values.out,
    format: values.format === undefined ? formatOf(values.out) : knownFormat(values.format),
    once: values.once === undefined ? undefined : number('--once', values.once, /^\d+$/, 1, Number.MAX_SAFE_INTEGER),
    // A timer takes no more than 2^31 ms.
    seconds: values.for === undefined ? undefined : number('--for', values.for, /^\d+(\.\d+)?$/, 0.001, 2_000_000),
  }
}

/** '' and ' ' are the number 0 to JavaScript, hence the pattern. */
function number(option: string, text: string, pattern: RegExp, least: number, most: number): number {
  const value = pattern.test(text) ? Number(text) : Number.NaN
  if (value >= least && value <= most) return value
  throw wrong(`${option} takes a number from ${least} to ${most}, not ${JSON.stringify(text)}`)
}

function knownFormat(name: string): ReportFormat {
  const format = reportFormats.find((known) => known === name)
  if (!format) throw wrong(`--format takes ${reportFormats.join(', ')}, not ${JSON.stringify(name)}`)
  return format
}

function formatOf(file = ''): ReportFormat {
  const formats: Record<string, ReportFormat> = { '.json': 'json', '.xml': 'junit' }
  return formats[extname(file).toLowerCase()] ?? 'text'
}

export function wrong(problem: string): StartError {
  return new StartError(`${problem}. See agent-verify --help.`)
}
