import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { buildPackage } from './build-package.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 })

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
  return JSON.parse(execFileSync(process.execPath, ['--throw-deprecation', 'script.js'], { cwd: folder, encoding: 'utf8' }))
}

test('works without any dependency: examples, made-up bodies, validation, streams', () => {
  const answers = run(`
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
  expect(answers).toMatchObject({
    platforms: ['agenfleet', 'agento', 'fleece', 'fleek', 'make'],
    example: [200, { data: expect.any(Array) }],
    dynamic: [200, { data: expect.any(Array) }],
    refused: [401, { error: 'Unauthorized' }],
    unknown: [404, { error: expect.any(String) }],
  })
})

test('the command runs', () => {
  const cli = (...args: string[]) => spawnSync(process.execPath, [join(dist, 'cli.js'), ...args], { encoding: 'utf8' })
  expect(cli('--version')).toMatchObject({ status: 0, stderr: '' })
  expect(cli('acme')).toMatchObject({ status: 2, stderr: expect.stringContaining('There are: agenfleet, agento, fleece, fleek, make.') })
  expect(readFileSync(join(dist, 'cli.js'), 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/)
})

test('brings the specs and the licences of what is bundled', () => {
  expect(readdirSync(join(dist, 'specs'))).toEqual(['agenfleet.yaml', 'agento.yaml', 'fleece.yaml', 'fleek.yaml', 'make.yaml'])
  const notice = readFileSync(join(dist, 'NOTICE.md'), 'utf8')
  expect(notice).toMatch(/^## @stoplight\/prism-http 5\.12\.0 \(Apache-2\.0\)$/m)
  expect(notice).not.toContain('@faker-js')
})

test('its types compile for a user who checks libraries, too', () => {
  writeFileSync(join(folder, 'user.ts'), `
    import { type MockServer, startMock } from './dist/index.js'
    const mock: MockServer = await startMock({ platforms: ['make'] })
    mock.once('make', 'agents.list', { code: 429 })
    const violations: { message: string }[] | undefined = mock.requests[0]?.violations
    export { violations }
  `)
  const options = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2022', '--types', '']
  const { status, stdout } = spawnSync('tsc', [...options, 'user.ts'], { cwd: folder, encoding: 'utf8' })
  expect({ status, stdout }).toEqual({ status: 0, stdout: '' })
})
