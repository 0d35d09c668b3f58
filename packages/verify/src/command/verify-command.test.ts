import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { TLSSocket } from 'node:tls'
import { readSpec } from '@agent-clients/generator/model'
import { specsFolder } from '@agent-clients/specs'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { platformNames } from '../specs/platform-specs.ts'
import { startVerify } from '../proxy/start-verify.ts'
import { verifyCommand } from './verify-command.ts'

vi.setConfig({ testTimeout: 60_000 })

const manifest = new URL('../../package.json', import.meta.url)
const { spec } = readSpec(join(specsFolder, 'agento.yaml'))
const account = spec.operations.find(({ id }) => id === 'account.get')
const body = JSON.stringify(account?.success.contents[0]?.examples[0]?.value)
const responseHeaders = {
  'content-type': 'application/json',
  ...Object.fromEntries((account?.success.headers ?? []).map(({ name, example }) => [name, String(example)])),
}

/** An upstream that gets `account.get` right and everything else wrong. */
let upstream: Server
let base = ''
const folder = mkdtempSync(join(tmpdir(), 'verify-'))
beforeAll(async () => {
  upstream = createServer((request, response) => {
    const isAccount = request.url === account?.path
    response
      .writeHead(200, responseHeaders)
      .end(isAccount ? body : JSON.stringify({ echo: request.headers['x-api-key'] }))
  }).listen(0, '127.0.0.1')
  await once(upstream, 'listening')
  base = `http://127.0.0.1:${portOf(upstream)}`
})
afterAll(() => {
  upstream.close()
  rmSync(folder, { recursive: true })
})

function portOf(server: Server): number {
  const address: AddressInfo | string | null = server.address()
  return typeof address === 'object' && address ? address.port : 0
}

const addressIn = (output: string) => /http:\/\/127\.0\.0\.1:\d+(?= → )/.exec(output)?.[0]

/** A process of its own, as users start it. */
function start(args: string[], env: Record<string, string> = {}) {
  const cli = join(import.meta.dirname, '../cli.ts')
  const child = spawn(process.execPath, [cli, ...args], { env: { ...process.env, ...env } })
  const output = { stdout: '', stderr: '' }
  child.stdout.on('data', (chunk) => (output.stdout += chunk))
  child.stderr.on('data', (chunk) => (output.stderr += chunk))
  const ended = once(child, 'close').then(([code]: unknown[]) => ({ code, ...output }))
  const ready = async () => {
    for (;;) {
      const url = addressIn(output.stdout)
      if (url) return url
      if (child.exitCode !== null) throw new Error(output.stderr)
      await Promise.race([once(child.stdout, 'data'), ended])
    }
  }
  return { child, ended, ready }
}

/** The same without a process, which takes seconds to load; what it prints is caught. */
async function run(args: string[], onReady: (url: string) => Promise<void> = async () => {}) {
  const output = { stdout: '', stderr: '' }
  let ready: Promise<void> | undefined
  const caught = (['stdout', 'stderr'] as const).map((name) =>
    vi.spyOn(process[name], 'write').mockImplementation((chunk) => {
      output[name] += String(chunk)
      const url = addressIn(output[name])
      if (url) ready ??= onReady(url)
      return true
    }),
  )
  try {
    const code = await verifyCommand(args, manifest)
    await ready
    return { code, ...output }
  } finally {
    for (const spy of caught) spy.mockRestore()
  }
}

const headers = { 'x-api-key': 's3cret-key' }
const line = '✗ agents.list 200 response.body /data: expected the required field "data", seen nothing'
const usual = () => ['agento', '--upstream', base, '--port', '0']

// At once, because each process takes seconds to load.
test.concurrent('ends after --once requests with 0 when nothing deviates, the report in the file; over https, by name', async () => {
  const certificate = join(import.meta.dirname, '../testing/test-only-localhost.pem')
  const pem = readFileSync(certificate)
  const seen: unknown[] = []
  const secure = createSecureServer({ key: pem, cert: pem }, ({ socket, headers: { host } }, response) => {
    seen.push({ servername: socket instanceof TLSSocket && socket.servername, host })
    response.writeHead(200, responseHeaders).end(body)
  }).listen(0, '127.0.0.1')
  await once(secure, 'listening')
  const host = `localhost:${portOf(secure)}`
  const file = join(folder, 'report.json')
  const args = ['agento', '--upstream', `https://${host}`, '--port', '0', '--once', '2', '--out', file]
  const { ended, ready } = start(args, { NODE_EXTRA_CA_CERTS: certificate })
  const url = await ready()
  for (const _ of [1, 2]) expect(await (await fetch(`${url}${account?.path}`, { headers })).text()).toBe(body)
  const { code, stdout, stderr } = await ended
  // This process does not know the certificate, so nothing is sent.
  await using distrustful = await startVerify({ platform: 'agento', upstream: `https://${host}` })
  expect((await fetch(`${distrustful.url}${account?.path}`, { headers })).status).toBe(502)
  expect(distrustful.report().failures).toMatchObject([{ rule: 'unreachable', seen: 'DEPTH_ZERO_SELF_SIGNED_CERT' }])
  secure.close()
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  const request = { servername: 'localhost', host }
  expect(seen).toEqual([request, request])
  expect(stdout).toContain('2 requests, 1 of ')
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({
    platform: 'agento',
    upstream: `https://${host}`,
    requests: 2,
    deviations: [],
  })
})

test.concurrent('ends at SIGINT with 1 when something deviated; the key is nowhere', async () => {
  const { child, ended, ready } = start(usual())
  await (await fetch(`${await ready()}/v1/agents`, { headers })).text()
  child.kill('SIGINT')
  const { code, stdout, stderr } = await ended
  expect(code).toBe(1)
  expect(stdout).toContain(line)
  expect(stderr).toContain(line)
  expect(stdout + stderr).not.toContain('s3cret')
})

test.concurrent('goes on when nobody reads its messages any more, and ends at SIGTERM', async () => {
  const { child, ended, ready } = start(usual())
  const url = await ready()
  child.stderr.destroy()
  for (const path of ['/v1/agents', '/v1/nothing']) expect((await fetch(url + path, { headers })).status).toBe(200)
  child.kill('SIGTERM')
  const { code, stdout } = await ended
  expect(code).toBe(1)
  expect(stdout).toContain(line)
  expect(stdout).not.toContain('s3cret')
})

test.concurrent('wrong usage is exit code 2 and one line', async () => {
  const { code, stdout, stderr } = await start(['--wat']).ended
  const message = "agent-verify: Unknown option '--wat'. See agent-verify --help.\n"
  expect({ code, stdout, stderr }).toEqual({ code: 2, stdout: '', stderr: message })
})

test('ends after --for seconds; standard output is the report alone', async () => {
  const { code, stdout, stderr } = await run([...usual(), '--for', '0.2', '--format', 'junit'])
  expect(code).toBe(0)
  expect(stdout).toMatch(/^<\?xml version="1\.0"[^]*<\/testsuites>\n$/)
  expect(stderr).toContain('No request came, so nothing was verified.')
})

test('an upstream that gives no response is no success', async () => {
  const file = join(folder, 'r.XML')
  const { code } = await run(
    ['agento', '--upstream', 'http://127.0.0.1:9', '--port', '0', '--once', '1', '-o', file],
    async (url) => expect((await fetch(`${url}/v1/agents`, { headers })).status).toBe(502),
  )
  expect(code).toBe(1)
  expect(readFileSync(file, 'utf8')).toContain('<error type="unreachable"')
})

const unknownPlatform = `Unknown platform: acme. Known platforms: ${platformNames().join(', ')}.`

test.for<[args: string[], message: string]>([
  [[], 'Which platform? Its name comes first. See agent-verify --help.'],
  [['acme'], unknownPlatform],
  [['agento'], '--upstream is missing: the base URL of the server to verify.'],
  [['agento', 'make', '--upstream', 'http://x'], 'Only one platform at a time, not "make" as well.'],
  [['acme', '--upstream', 'http://x'], unknownPlatform],
  [['agento', '--upstream', 'ftp://x'], 'The upstream has to be a URL such as https://api.example.com/v1.'],
  [['agento', '--upstream', 'http://u:s3cret@x'], 'must not hold a user name or password'],
  [['agento', '--upstream', 'http://x?key=s3cret'], 'must not have a query'],
  [['agento', '--upstream', 'http://x', '--port', '70000'], '--port takes a number from 0 to 65535, not "70000".'],
  [['agento', '--upstream', 'http://x', '--once', '0'], '--once takes a number from 1 '],
  [['agento', '--upstream', 'http://x', '--for', 'ever'], '--for takes a number from '],
  [['agento', '--upstream', 'http://x', '--format', 'csv'], '--format takes text, json, junit, not "csv".'],
  [['agento', '--upstream', 'http://x', '--out', '/no/such/folder/r.txt'], 'The report cannot be written: ENOENT'],
])('%j is explained in one line with exit code 2', async ([args, message]) => {
  const { code, stdout, stderr } = await run(args)
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr).toContain(message)
  expect(stderr).not.toContain('s3cret')
  expect(stderr.trim().split('\n')).toHaveLength(1)
})

test('--help and --version', async () => {
  expect(await run(['-v'])).toEqual({ code: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/), stderr: '' })
  const { code, stdout, stderr } = await run(['--help'])
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(stdout).toContain('Usage: agent-verify <platform> --upstream <url>')
})
