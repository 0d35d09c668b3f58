import { writeFileSync } from 'node:fs'
import { StartError } from '../start-error.ts'
import { formatReport } from './format-report.ts'
import { startVerify } from './start-verify.ts'
import { findingLine, textReport } from './text-report.ts'
import { type VerifyCommandOptions, verifyCommandOptions, verifyUsage } from './verify-command-options.ts'

/** Runs `agent-mock verify` with the arguments after that word, up to its end; gives back the exit code. */
export async function verifyCommand(args: string[]): Promise<number> {
  try {
    const options = verifyCommandOptions(args)
    if (options !== 'help') return await run(options)
    process.stdout.write(verifyUsage)
    return 0
  } catch (error) {
    if (!(error instanceof StartError)) throw error
    process.stderr.write(`agent-mock verify: ${error.message}\n`)
    return 2
  }
}

async function run({ platform, upstream, port, out, format, once, seconds }: VerifyCommandOptions): Promise<number> {
  // As for standard output: `agent-mock verify … 2>&1 | head` closes the pipe; the proxy goes on.
  process.stderr.on('error', () => {})
  let end = () => {}
  const ended = new Promise<void>((resolve) => (end = resolve))
  let left = once ?? Number.POSITIVE_INFINITY
  // Before the work, not after it: a report that cannot be written is no report.
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
  if (report.requests === 0) process.stderr.write('agent-mock verify: No request came, so nothing was verified.\n')
  return report.deviations.length + report.failures.length > 0 ? 1 : 0
}

function write(file: string, text: string): void {
  try {
    writeFileSync(file, text)
  } catch (error) {
    throw new StartError(`The report cannot be written: ${error instanceof Error ? error.message : String(error)}`)
  }
}
