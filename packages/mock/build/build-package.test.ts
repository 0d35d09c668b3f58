import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { readSpecs } from '@agent-clients/generator/model'
import { specsFolder } from '@agent-clients/specs'
import { buildPackage } from './build-package.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 })

const platforms = readSpecs(specsFolder).map(({ name }) => name)
const packageFolder = dirname(import.meta.dirname)
// Far from any node_modules: what is not in the bundle is missing.
const folder = mkdtempSync(join(tmpdir(), 'agent-mock-'))
const dist = join(folder, 'dist')

beforeAll(async () => {
  await buildPackage(dist)
  cpSync(join(packageFolder, 'package.json'), join(folder, 'package.json'))
})
afterAll(() => rmSync(folder, { recursive: true }))

function run(script: string): unknown {
  writeFileSync(join(folder, 'script.js'), script)
  return JSON.parse(
    execFileSync(process.execPath, ['--throw-deprecation', 'script.js'], { cwd: folder, encoding: 'utf8' }),
  )
}

test('works without any dependency: examples, made-up bodies, validation, streams', () => {
  const output = run(`
    import { startMock } from './dist/index.js'
    const mock = await startMock()
    const authorization = 'Bearer key'
    const call = async (url, headers) => {
      const response = await fetch(url, { headers: { authorization, ...headers } })
      return [response.status, await response.json()]
    }
    const agents = mock.baseUrls.fleece + '/agents'
    console.log(JSON.stringify({
      platforms: Object.keys(mock.baseUrls),
      example: await call(agents),
      dynamic: await call(agents, { prefer: 'dynamic=true, seed=1' }),
      refused: await call(agents, { authorization: 'none' }),
      unknown: await call(agents + '/a/b/c'),
    }))
    await mock.close()
  `)
  expect(output).toMatchObject({
    platforms,
    example: [200, { data: expect.any(Array) }],
    dynamic: [200, { data: expect.any(Array) }],
    refused: [401, { error: 'The header Authorization has the wrong form; expected: Bearer <key>' }],
    unknown: [404, { error: expect.any(String) }],
  })
})

test('a listener that fails is heard of, and costs no client its response', () => {
  const output = run(`
    import { startMock } from './dist/index.js'
    const failed = new Promise((resolve) => process.once('uncaughtException', ({ message }) => resolve(message)))
    const mock = await startMock({ onRequest() { throw new Error('Mine.') } })
    const response = await fetch(mock.baseUrls.fleece + '/agents', { headers: { authorization: 'Bearer key' } })
    console.log(JSON.stringify([response.status, await failed]))
    await mock.close()
  `)
  expect(output).toEqual([200, 'Mine.'])
})

test('serves its page, and all that it links to, from its own files', () => {
  const output = run(`
    import { startMock } from './dist/index.js'
    const mock = await startMock()
    const load = (path, accept = '*/*') => fetch(mock.url + path, { headers: { accept } })
    const seen = {}
    const open = async (path) => {
      if (path in seen) return
      const response = await load(path, 'text/html')
      const text = await response.text()
      seen[path] = response.status
      if (!response.headers.get('content-type').startsWith('text/html')) return
      for (const [, link] of text.matchAll(/(?:href|src)="([^"#]+)"/g)) await open(link)
    }
    await open('/')
    const { variable } = await (await load('/-/make/postman.json')).json()
    console.log(JSON.stringify({ seen, variable, baseUrl: mock.baseUrls.make }))
    await mock.close()
  `) as { seen: Record<string, number>; variable: unknown[]; baseUrl: string }
  expect(Object.keys(output.seen)).toEqual(
    expect.arrayContaining(['/', '/-/page.js', '/-/make/openapi.yaml', '/-/renderer.js']),
  )
  expect(Object.entries(output.seen).filter(([, status]) => status !== 200)).toEqual([])
  expect(output.variable[0]).toEqual({ key: 'baseUrl', value: output.baseUrl })
  // Not loaded by who only starts the server, but installed by everybody.
  const page = join(dist, 'page')
  const bytes = readdirSync(page).reduce((sum, name) => sum + statSync(join(page, name)).size, 0)
  expect(bytes).toBeLessThan(2_000_000)
})

test('works in the test environments that have a document', () => {
  const script = `
    import { startMock } from './dist/index.js'
    test('responds', async () => {
      expect(document.createElement('p').tagName).toBe('P')
      for (const listen of [false, true]) {
        const mock = await startMock({ listen })
        const send = listen ? fetch : mock.fetch
        const headers = { 'X-Api-Key': 'k', 'Content-Type': 'application/json' }
        const agent = mock.baseUrls.agento + '/v1/agents/a1b2c3d4-e5f6-7890-abcd-ef1234567890'
        const renamed = await send(agent, { method: 'PATCH', headers, body: '{"name":"Support"}' })
        expect(renamed.status).toBe(200)
        expect(mock.requests.map(({ body }) => body)).toEqual([{ name: 'Support' }])
        expect((await send(new Request(agent, { headers }))).status).toBe(200)
        const leaving = new AbortController()
        const late = send(agent, { headers: { ...headers, Prefer: 'delay=60000' }, signal: leaving.signal })
        setTimeout(() => leaving.abort(), 20)
        await expect(late).rejects.toThrow()
        await mock.close()
      }
    })`
  for (const environment of ['happy-dom', 'jsdom'])
    writeFileSync(join(folder, `${environment}.test.js`), `// @vitest-environment ${environment}\n${script}`)
  const vitest = join(packageFolder, 'node_modules', '.bin', 'vitest')
  const { status, stdout, stderr } = spawnSync(vitest, ['run', '--globals', '--root', folder], { encoding: 'utf8' })
  expect([status, status === 0 ? '' : stdout + stderr]).toEqual([0, ''])
})

test('brings the specs and the licences of what is bundled', () => {
  expect(readdirSync(join(dist, 'specs'))).toEqual([
    'agenfleet.yaml',
    'agento.yaml',
    'fleece.yaml',
    'fleek.yaml',
    'make.yaml',
  ])
  const notice = readFileSync(join(dist, 'NOTICE.md'), 'utf8')
  expect(notice).toMatch(/^## @stoplight\/prism-http 5\.12\.0 \(Apache-2\.0\)$/m)
  expect(notice).toMatch(/^## @scalar\/api-reference \S+ \(MIT\)$/m)
  expect(notice).toMatch(/^## vue \S+ \(MIT\)$/m)
  expect(notice).not.toContain('@faker-js')
  // Whole texts, which a line such as "see the website" is not.
  const sections = notice.split(/^(?=## \S+ \d+\.\d+\.\d+.* \(.+\)$)/m).slice(1)
  expect(sections.length).toBeGreaterThan(100)
  expect(sections.filter((section) => !/without warrant|as is|warranties/i.test(section))).toEqual([])
})

test('its types compile for a user who checks libraries, too', () => {
  writeFileSync(
    join(folder, 'user.ts'),
    `
    import { type MockServer, startMock } from './dist/index.js'
    const mock: MockServer = await startMock({ platforms: ['make'] })
    mock.once('make', 'agents.list', { code: 429 })
    const violations: { message: string }[] | undefined = mock.requests[0]?.violations
    export { violations }
  `,
  )
  const options = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2022', '--types', '']
  const { status, stdout } = spawnSync('tsc', [...options, 'user.ts'], { cwd: folder, encoding: 'utf8' })
  expect({ status, stdout }).toEqual({ status: 0, stdout: '' })
})

function start(...args: string[]) {
  const child = spawn(process.execPath, [join(dist, 'cli.js'), ...args])
  const output = { stdout: '', stderr: '' }
  child.stdout.on('data', (chunk) => (output.stdout += chunk))
  child.stderr.on('data', (chunk) => (output.stderr += chunk))
  const ended = once(child, 'close').then(([code]: unknown[]) => ({ code, ...output }))
  const printed = async (text: string | RegExp, where: 'stdout' | 'stderr' = 'stdout') => {
    while (output[where].search(text) === -1)
      await Promise.race([
        once(child[where], 'data'),
        ended.then(() => {
          throw new Error(output.stderr)
        }),
      ])
    return output[where].match(text)?.[0] ?? ''
  }
  return { child, ended, printed }
}

test.each(['SIGINT', 'SIGTERM'] as const)('prints base URLs and requests, and ends at %s', async (signal) => {
  const { child, ended, printed } = start('fleece', 'make', '--port', '0')
  const base = await printed(/http:\S+\/fleece\S+/)
  await printed(/^make +http:\/\/127\.0\.0\.1:\d+\/make\/api\/v2$/m)
  await fetch(`${base}/agents`)
  await printed(/^401 GET \/fleece\/api\/v1\/agents agents\.list: .+ is missing/m)
  await fetch(`${base}/agents`, { headers: { authorization: 'Bearer s3cret' } })
  await printed(/^200 GET \/fleece\/api\/v1\/agents agents\.list$/m)
  child.kill(signal)
  const { code, stdout, stderr } = await ended
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(stdout).not.toContain('s3cret')
})

test('every curl that it prints works when pasted into a shell', async () => {
  const { child, ended, printed } = start('--port', '0')
  const curls = (await printed(/^curl [^]+?(?=\n\nAny key)/m)).split('\n')
  const statuses = curls.map((curl) =>
    execFileSync('sh', ['-c', `${curl} -s -o ${join(folder, 'response')} -w '%{http_code}'`], { encoding: 'utf8' }),
  )
  expect(statuses).toEqual(['200', '200', '200', '200', '200'])
  child.kill()
  await ended
})

test('--log json: standard output is one object a request, all else goes to standard error', async () => {
  const { child, ended, printed } = start('fleece', '--port', '0', '--log', 'json')
  const base = await printed(/http:\S+\/fleece\S+/, 'stderr')
  await fetch(`${base}/agents?a=1`, { headers: { authorization: 'Bearer s3cret' } })
  await fetch(`${base}/agents`)
  await printed(/\n.*\n/)
  child.kill()
  const { stdout } = await ended
  const time = expect.stringMatching(/^\d{4}-\d\d-\d\dT/)
  const request = {
    time,
    platform: 'fleece',
    operationId: 'agents.list',
    method: 'GET',
    path: '/fleece/api/v1/agents',
    pathParams: {},
    query: {},
  }
  expect(
    stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line)),
  ).toEqual([
    { ...request, query: { a: '1' }, status: 200, violations: [] },
    { ...request, status: 401, violations: [expect.objectContaining({ code: 'credential' })] },
  ])
})

test('who opens it to other machines is warned; --log silent prints no more than that', async () => {
  const { child, ended, printed } = start('fleece', '--port', '0', '--host', '0.0.0.0', '--log', 'silent')
  const warning = 'agent-mock: 0.0.0.0 is reachable from other machines, and any key is accepted.\n'
  await printed(warning, 'stderr')
  child.kill()
  expect(await ended).toEqual({ code: 0, stdout: '', stderr: warning })
})

test('a taken port is one line and exit code 2', async () => {
  const first = start('make', '-p', '0')
  const port = new URL(await first.printed(/http:\S+/)).port
  expect(await start('make', '-p', port).ended).toEqual({
    code: 2,
    stdout: '',
    stderr: `agent-mock: Port ${port} on 127.0.0.1 is taken. Choose another one; 0 takes any that is free.\n`,
  })
  first.child.kill()
  await first.ended
})

test.each([
  [['acme'], `Known platforms: ${platforms.join(', ')}.`],
  [['--wat'], 'See agent-mock --help.'],
])('%j is explained in one line with exit code 2', async (args, message) => {
  const { code, stdout, stderr } = await start(...args).ended
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr).toContain(message)
  expect(stderr.trim().split('\n')).toHaveLength(1)
})

test('--help and --version', async () => {
  const [help, version] = await Promise.all([start('--help').ended, start('--version').ended])
  expect(help).toMatchObject({ code: 0, stdout: expect.stringContaining('Usage: agent-mock [platform…]') })
  expect(version).toMatchObject({ code: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) })
})
