import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { readSpec } from '@agent-clients/generator/model'
import { specsFolder } from '@agent-clients/specs'
import { type Call, cpuPerRequest } from './load.ts'
import { type ServerProcess, startProcess } from './server-process.ts'

const help = `Measures the built mock server beside \`prism mock\` on the same spec, in one run. Linux only (reads /proc).

  pnpm build --filter @agent-clients/mock
  node packages/mock/bench/throughput.ts [--requests 3000] [--rounds 3]

  --requests <n>  requests per measurement
  --rounds <n>    measurements of each, of which the lowest counts: what else runs on the machine only ever adds
  --help
`

const { values } = parseArgs({
  options: {
    requests: { type: 'string', default: '3000' },
    rounds: { type: 'string', default: '3' },
    help: { type: 'boolean', short: 'h', default: false },
  },
})
const requests = Number(values.requests)
const rounds = Number(values.rounds)
if (values.help) process.stdout.write(help)
else await compare()

async function compare(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'mock-bench-'))
  try {
    const cli = join(dirname(import.meta.dirname), 'dist', 'cli.js')
    const ours = await startProcess(
      (port) => [cli, 'agento', '--port', String(port), '--log', 'silent'],
      '/agento/v1/agents',
    )
    const prism = await startProcess(
      (port) => [prismCli(), 'mock', join(specsFolder, 'agento.yaml'), '-p', String(port)],
      '/v1/agents',
    )
    const [get, post] = agentoCalls()
    const inTurn = async (call: Call) => {
      const measured = { ours: Infinity, prism: Infinity }
      for (let round = 0; round < rounds; round++) {
        measured.ours = Math.min(
          measured.ours,
          await cpuPerRequest(ours, { ...call, path: `/agento${call.path}` }, requests),
        )
        measured.prism = Math.min(measured.prism, await cpuPerRequest(prism, call, requests))
      }
      return measured
    }
    const results = { get: await inTurn(get), post: await inTurn(post) }
    const resident = { ours: ours.residentMb(), prism: prism.residentMb() }
    await Promise.all([ours.stop(), prism.stop()])

    print('µs of CPU per request', 'mock', 'prism mock', 'requests per CPU second')
    for (const [name, { ours: our, prism: theirs }] of Object.entries(results)) {
      print(name.toUpperCase(), our.toFixed(0), theirs.toFixed(0), `${(theirs / our).toFixed(1)} times as many`)
    }
    print('resident MB, loaded', resident.ours.toFixed(0), resident.prism.toFixed(0), '')
    for (const count of [10, 300])
      print(`GET of ${count} operations`, (await costWith(folder, count)).toFixed(0), '', 'µs')
    const starts: ServerProcess[] = []
    for (let round = 0; round < rounds; round++) {
      const server = await startProcess((port) => [cli, '--port', String(port), '--log', 'silent'], '/agento/v1/agents')
      starts.push(server)
      if (round === 0) print('CPU ms to first response, all five', (server.cpuSeconds() * 1000).toFixed(0), '', '')
      if (round === 0) print('resident MB, all five, idle', server.residentMb().toFixed(0), '', '')
      await server.stop()
    }
    print('start to first response, all five', Math.min(...starts.map(({ startMs }) => startMs)).toFixed(0), '', 'ms')
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function agentoCalls(): [Call, Call] {
  const { spec } = readSpec(join(specsFolder, 'agento.yaml'))
  const create = spec.operations.find(({ id }) => id === 'agents.create')
  const body = JSON.stringify(create?.requestBody?.contents[0]?.examples[0]?.value)
  const headers = { 'x-api-key': 'key', accept: 'application/json' }
  return [
    { method: 'GET', path: '/v1/agents', headers, status: 200 },
    {
      method: 'POST',
      path: '/v1/agents',
      headers: { ...headers, 'content-type': 'application/json' },
      body,
      status: 200,
    },
  ]
}

/** The cost of the last of so many operations. */
async function costWith(folder: string, count: number): Promise<number> {
  const file = join(folder, `${count}.json`)
  const example = { id: 'a1', name: 'Anvil' }
  const operation = (index: number) => ({
    operationId: `things${index}.get`,
    parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
    responses: {
      200: {
        description: 'Fine.',
        content: { 'application/json': { schema: { type: 'object' }, examples: { default: { value: example } } } },
      },
    },
  })
  const paths = Array.from({ length: count }, (_, index) => [`/things${index}/{id}`, { get: operation(index) }])
  const info = { title: 'Many', version: '1', 'x-status': { state: 'live', note: 'Made up.' } }
  const document = {
    openapi: '3.1.0',
    info,
    servers: [{ url: 'https://many.test' }],
    security: [{}],
    'x-error': { message: '/message' },
    paths: Object.fromEntries(paths),
    components: { securitySchemes: {}, schemas: {} },
  }
  writeFileSync(file, JSON.stringify(document))
  const path = `/many/things${count - 1}/a1`
  const server = await startProcess((port) => [join(import.meta.dirname, 'serve-many.ts'), file, String(port)], path)
  let lowest = Infinity
  for (let round = 0; round < rounds; round++) {
    lowest = Math.min(lowest, await cpuPerRequest(server, { method: 'GET', path, headers: {}, status: 200 }, requests))
  }
  await server.stop()
  return lowest
}

function prismCli(): string {
  const manifest = createRequire(import.meta.url).resolve('@stoplight/prism-cli/package.json')
  return join(dirname(manifest), 'dist', 'index.js')
}

function print(...cells: string[]): void {
  process.stdout.write(
    `${cells
      .map((cell, column) => cell.padEnd(column === 0 ? 34 : 14))
      .join('')
      .trimEnd()}\n`,
  )
}
