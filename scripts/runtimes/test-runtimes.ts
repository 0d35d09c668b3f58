import { fileURLToPath } from 'node:url'
import { join } from 'node:path'
import type { TestRuntime } from './test-runtime.ts'

export const binariesFolder = fileURLToPath(new URL('binaries', import.meta.url))

const concurrency = 4

/** All runtimes that npm or Debian can bring to a Linux machine. */
export const testRuntimes: readonly TestRuntime[] = [
  node('node20', binary('node20/bin/node')),
  node('node22', binary('node22/bin/node')),
  // The repository's own.
  { ...node('node24', process.execPath), remedy: 'run this script with Node 24, as `pnpm runtimes` does' },
  node('node26', binary('node26/bin/node')),
  {
    name: 'bun',
    kind: 'bun',
    entry: 'program',
    concurrency,
    conditions: ['bun', 'node', 'import'],
    program: binary('@oven/bun-linux-x64/bin/bun'),
    remedy: fromNpm(),
    arguments: ({ script }) => ['run', script],
  },
  {
    name: 'deno',
    kind: 'deno',
    entry: 'program',
    concurrency,
    conditions: ['deno', 'node', 'import'],
    program: binary('@deno/linux-x64-glibc/deno'),
    remedy: fromNpm(),
    arguments: ({ script }) => ['run', '--no-prompt', '--no-config', '--allow-net=127.0.0.1', '--allow-env', script],
  },
  {
    name: 'workerd',
    kind: 'workerd',
    entry: 'worker',
    concurrency,
    conditions: ['workerd', 'worker', 'import'],
    program: binary('@cloudflare/workerd-linux-64/bin/workerd'),
    remedy: fromNpm(),
    arguments: ({ folder }) => ['test', join(folder, 'workerd.capnp')],
  },
  {
    name: 'chromium',
    kind: 'browser',
    entry: 'program',
    conditions: ['browser', 'import'],
    // A browser opens six connections to an origin and keeps further requests waiting; a case may hold two.
    concurrency: 3,
    program: '/usr/bin/chromium',
    remedy: 'apt-get install -y chromium',
    arguments: ({ folder, page }) => [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--user-data-dir=${join(folder, 'profile')}`,
      page,
    ],
  },
]

function node(name: string, program: string): TestRuntime {
  return {
    name,
    kind: 'node',
    entry: 'program',
    concurrency,
    conditions: ['node', 'import'],
    program,
    remedy: fromNpm(),
    expectedVersion: `v${name.slice('node'.length)}.`,
    arguments: ({ script }) => [script],
  }
}

function binary(path: string): string {
  return join(binariesFolder, 'node_modules', path)
}

function fromNpm(): string {
  return `npm brings it to Linux on x64 with glibc; this is ${process.platform} on ${process.arch}`
}
