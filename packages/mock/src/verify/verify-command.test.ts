import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { operationsOf, readSpec, specsFolder } from '@agent-clients/specs'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'

vi.setConfig({ testTimeout: 60_000 })

const { document } = readSpec(join(specsFolder, 'agento.yaml'))
const account = operationsOf(document).find(({ id }) => id === 'account.get')
const examples = Object.entries(account?.success.headers ?? {}).map(([name, { example }]): [string, string] => [
  name,
  String(example),
])

/** An upstream that gets `account.get` right and everything else wrong. */
let upstream: Server
let base = ''
const folder = mkdtempSync(join(tmpdir(), 'verify-'))
beforeAll(async () => {
  upstream = createServer((request, response) => {
    const isAccount = request.url === account?.path
    response.writeHead(200, { 'content-type': 'application/json', ...Object.fromEntries(examples) })
    response.end(
      JSON.stringify(isAccount ? account?.success.contents[0]?.examples[0]?.value : { echo: request.headers['x-api-key'] }),
    )
  }).listen(0, '127.0.0.1')
  await once(upstream, 'listening')
  const address = upstream.address()
  base = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
})
afterAll(() => {
  upstream.close()
  rmSync(folder, { recursive: true })
})

function start(...args: string[]) {
  const child = spawn(process.execPath, [join(import.meta.dirname, '../cli.ts'), 'verify', ...args])
  const output = { stdout: '', stderr: '' }
  child.stdout.on('data', (chunk) => (output.stdout += chunk))
  child.stderr.on('data', (chunk) => (output.stderr += chunk))
  const ended = once(child, 'close').then(([code]: unknown[]) => ({ code, ...output }))
  const ready = async () => {
    for (;;) {
      const url = /http:\/\/127\.0\.0\.1:\d+(?= → )/.exec(output.stdout + output.stderr)?.[0]
      if (url) return url
      if (child.exitCode !== null) throw new Error(output.stderr)
      await Promise.race([once(child.stdout, 'data'), once(child.stderr, 'data'), ended])
    }
  }
  return { child, ended, ready }
}

const headers = { 'x-api-key': 's3cret-key' }
const usual = () => ['agento', '--upstream', base, '--port', '0']

test('ends after --once requests with 0 when nothing deviates, the report in the file', async () => {
  const file = join(folder, 'report.json')
  const { ended, ready } = start(...usual(), '--once', '2', '--out', file)
  const url = await ready()
  for (const _ of [1, 2]) await (await fetch(`${url}${account?.path}`, { headers })).text()
  const { code, stdout, stderr } = await ended
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(stdout).toContain('2 requests, 1 of ')
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({
    platform: 'agento',
    upstream: base,
    requests: 2,
    deviations: [],
  })
})

test.each(['SIGINT', 'SIGTERM'] as const)('ends at %s with 1 when something deviated; the key is nowhere', async (signal) => {
  const { child, ended, ready } = start(...usual())
  await (await fetch(`${await ready()}/v1/agents`, { headers })).text()
  child.kill(signal)
  const { code, stdout, stderr } = await ended
  expect(code).toBe(1)
  const line = '✗ agents.list 200 response.body /data: expected the required field "data", seen nothing'
  expect(stdout).toContain(line)
  expect(stderr).toContain(line)
  expect(stdout + stderr).not.toContain('s3cret')
})

test('ends after --for seconds; standard output is the report alone', async () => {
  const { code, stdout, stderr } = await start(...usual(), '--for', '0.2', '--format', 'junit').ended
  expect(code).toBe(0)
  expect(stdout).toMatch(/^<\?xml version="1\.0"[^]*<\/testsuites>\n$/)
  expect(stderr).toContain('No request came, so nothing was verified.')
})

test('an upstream that gives no answer is no success', async () => {
  const { ended, ready } = start(
    'agento',
    '--upstream',
    'http://127.0.0.1:9',
    '--port',
    '0',
    '--once',
    '1',
    '-o',
    join(folder, 'r.XML'),
  )
  expect((await fetch(`${await ready()}/v1/agents`, { headers })).status).toBe(502)
  expect((await ended).code).toBe(1)
  expect(readFileSync(join(folder, 'r.XML'), 'utf8')).toContain('<error type="unreachable"')
})

test.for<[args: string[], message: string]>([
  [[], 'Which platform? It comes after "verify". See agent-mock verify --help.'],
  [['agento'], '--upstream is missing: the base URL of the server to verify.'],
  [['agento', 'make', '--upstream', 'http://x'], 'One platform at a time; "make" is too much.'],
  [['acme', '--upstream', 'http://x'], 'Unknown platform: acme. There are: agenfleet, agento, fleece, fleek, make.'],
  [['agento', '--upstream', 'ftp://x'], 'The upstream has to be a URL such as https://api.example.com/v1.'],
  [['agento', '--upstream', 'http://u:s3cret@x'], 'must not hold a user name or password'],
  [['agento', '--upstream', 'http://x?key=s3cret'], 'must not have a query'],
  [['agento', '--upstream', 'http://x', '--port', '70000'], '--port takes a number from 0 to 65535, not "70000".'],
  [['agento', '--upstream', 'http://x', '--once', '0'], '--once takes a number from 1 '],
  [['agento', '--upstream', 'http://x', '--for', 'ever'], '--for takes a number from '],
  [['agento', '--upstream', 'http://x', '--format', 'csv'], '--format takes text, json, junit, not "csv".'],
  [['agento', '--upstream', 'http://x', '--out', '/no/such/folder/r.txt'], 'The report cannot be written: ENOENT'],
  [['--wat'], "Unknown option '--wat'. See agent-mock verify --help."],
])('%j is explained in one line with exit code 2', async ([args, message]) => {
  const { code, stdout, stderr } = await start(...args).ended
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr).toContain(message)
  expect(stderr).not.toContain('s3cret')
  expect(stderr.trim().split('\n')).toHaveLength(1)
})

test('--help', async () => {
  const { code, stdout, stderr } = await start('--help').ended
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(stdout).toContain('Usage: agent-mock verify <platform> --upstream <url>')
})
