#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import { cliOptions, usage } from './cli-options.ts'
import type { MockServer } from './mock-server.ts'
import { requestLine } from './request-line.ts'
import { StartError } from './start-error.ts'

// `agent-mock | head` closes the pipe; the server goes on.
process.stdout.on('error', () => {})

try {
  await main(process.argv.slice(2))
} catch (error) {
  if (!(error instanceof StartError)) throw error
  process.stderr.write(`agent-mock: ${error.message}\n`)
  process.exitCode = 2
}

async function main(args: string[]): Promise<void> {
  const { platforms, port, host, help, version } = cliOptions(args)
  if (help) return void process.stdout.write(usage)
  if (version) return void process.stdout.write(`${packageVersion()}\n`)

  // Loads Prism, which --help and a wrong option need not wait for.
  const { startMock } = await import('./start-mock.ts')
  const mock = await startMock({
    port,
    host,
    ...(platforms.length > 0 && { platforms }),
    onRequest: (request) => process.stdout.write(`${requestLine(request)}\n`),
  })
  process.stdout.write(`${table(mock)}\nAny key is accepted. Ctrl+C ends the server.\n\n`)
  // A second signal finds no handler and ends the process at once.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void mock.close())
}

function table({ baseUrls }: MockServer): string {
  const width = Math.max(...Object.keys(baseUrls).map((name) => name.length))
  return Object.entries(baseUrls).map(([name, url]) => `${name.padEnd(width)}  ${url}\n`).join('')
}

function packageVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
  return typeof manifest === 'object' && manifest !== null && 'version' in manifest ? String(manifest.version) : 'unknown'
}
