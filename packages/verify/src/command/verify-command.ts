import { readFileSync, writeFileSync } from 'node:fs'
import { printable } from '@agent-clients/generator/server'
import { StartError } from '../proxy/start-error.ts'
import { formatReport } from '../report/format-report.ts'
import { findingLine, textReport } from '../report/text-report.ts'
import { type CommandOptions, commandOptions, usage, wrong } from './command-options.ts'

/** Runs `agent-verify` with these arguments, up to its end; gives back the exit code. */
export async function verifyCommand(args: string[], manifest: URL): Promise<number> {
  try {
    const options = commandOptions(args)
    if (typeof options === 'object') return await run(options)
    process.stdout.write(options === 'help' ? usage : `${versionIn(manifest)}\n`)
    return 0
  } catch (error) {
    if (!(error instanceof StartError)) throw error
    process.stderr.write(`agent-verify: ${printable(error.message)}\n`)
    return 2
  }
}

async function run({ platform, upstream, port, out, format, once, seconds }: CommandOptions): Promise<number> {
  // --help and a wrong option need not wait for what these bring.
  const { startVerify } = await import('../proxy/start-verify.ts')
  if (upstream === undefined) {
    const { platformSpec } = await import('../proxy/platform-spec.ts')
    platformSpec(platform)
    throw wrong('--upstream is missing: the base URL of the server to verify')
  }
  let end = () => {}
  const ended = new Promise<void>((resolve) => (end = resolve))
  let left = once ?? Number.POSITIVE_INFINITY
  // Before the work, not after it: a report that cannot be written is worth nothing.
  if (out !== undefined) write(out, '')
  const verify = await startVerify({
    platform,
    upstream,
    port,
    onFinding: (kind, finding) => process.stderr.write(`${findingLine(kind, finding)}\n`),
    onRequest: () => {
      left--
      if (left <= 0) end()
    },
  })
  // A second signal finds no handler and ends the process at once.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, end)
  const timer = seconds === undefined ? undefined : setTimeout(end, seconds * 1000)

  // The report alone goes to a standard output that a program is going to read.
  const people = out === undefined && format !== 'text' ? process.stderr : process.stdout
  people.write(`${platform} at ${verify.url} → ${verify.report().upstream}\n\n`)
  await ended
  clearTimeout(timer)
  await verify.close()

  const report = verify.report()
  const text = formatReport(report, format)
  if (out !== undefined) write(out, text)
  process.stdout.write(out === undefined ? text : textReport(report))
  if (report.requests === 0) process.stderr.write('agent-verify: No request came, so nothing was verified.\n')
  return report.deviations.length + report.failures.length > 0 ? 1 : 0
}

function write(file: string, text: string): void {
  try {
    writeFileSync(file, text)
  } catch (error) {
    throw new StartError(`The report cannot be written: ${error instanceof Error ? error.message : String(error)}`)
  }
}

function versionIn(manifest: URL): string {
  const { version }: { version: string } = JSON.parse(readFileSync(manifest, 'utf8'))
  return version
}
