#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import * as nodeModule from 'node:module'
import { printable, StartError } from '@agent-clients/generator/server'
import { logLine } from './command/cli-log.ts'
import { cliOptions, usage } from './command/cli-options.ts'
import type { CompiledSpec } from './engine/compiled-spec.ts'
import { exampleCurl } from './page/example-curl.ts'
import { isLoopback } from './http/own-paths.ts'
import type { MockServer } from './server/mock-server.ts'

// Half of the time to the first response goes into compiling Prism. Node 20 has no such cache.
nodeModule.enableCompileCache?.()

// `agent-mock | head` closes the pipe; the server goes on.
process.stdout.on('error', () => {})

try {
  await main(process.argv.slice(2))
} catch (error) {
  if (!(error instanceof StartError)) throw error
  process.stderr.write(`agent-mock: ${printable(error.message)}\n`)
  process.exitCode = 2
}

async function main(args: string[]): Promise<void> {
  const { platforms, help, version, log, ...options } = cliOptions(args)
  if (help) return void process.stdout.write(usage)
  if (version) return void process.stdout.write(`${packageVersion()}\n`)

  // Loads Prism, which --help and a wrong option need not wait for.
  const [{ startMock }, { allSpecs }] = await Promise.all([import('./start-mock.ts'), import('./engine/all-specs.ts')])
  const mock = await startMock({
    ...options,
    // What the page shows; nobody's test waits for them.
    maxRequests: 100,
    ...(platforms.length > 0 && { platforms }),
    onRequest(request) {
      const line = logLine(log, request)
      if (line !== undefined) process.stdout.write(`${line}\n`)
    },
  })
  // Before anything is printed: who waits for that may be about to end it. A second signal finds no handler and ends it at once.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void mock.close())
  // What reads JSON reads nothing else.
  const out = log === 'json' ? process.stderr : process.stdout
  if (log !== 'silent') out.write(introduction(mock, await allSpecs()))
  if (!isLoopback(options.host)) {
    process.stderr.write(`agent-mock: ${options.host} is reachable from other machines, and any key is accepted.\n`)
  }
}

function introduction({ baseUrls }: MockServer, specs: CompiledSpec[]): string {
  const width = Math.max(...Object.keys(baseUrls).map((name) => name.length))
  const table = Object.entries(baseUrls).map(([name, url]) => `${name.padEnd(width)}  ${url}\n`)
  const curls = specs.flatMap((compiled) => {
    const url = baseUrls[compiled.name]
    return url === undefined ? [] : [`${exampleCurl(compiled.spec, url)}\n`]
  })
  return `${table.join('')}\n${curls.join('')}\nAny key is accepted. Ctrl+C ends the server.\n\n`
}

function packageVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
  return typeof manifest === 'object' && manifest !== null && 'version' in manifest
    ? String(manifest.version)
    : 'unknown'
}
