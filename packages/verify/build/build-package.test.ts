import { execFile, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { startMock } from '@agent-clients/mock'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { buildPackage } from './build-package.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 })

const packageFolder = dirname(import.meta.dirname)
// Far from any node_modules: what is not in the bundle is missing.
const folder = mkdtempSync(join(tmpdir(), 'agent-verify-'))
const dist = join(folder, 'dist')

beforeAll(async () => {
  await buildPackage(dist)
  cpSync(join(packageFolder, 'package.json'), join(folder, 'package.json'))
})
afterAll(() => rmSync(folder, { recursive: true }))

test('verifies every platform without any dependency', async () => {
  await using mock = await startMock()
  writeFileSync(
    join(folder, 'script.js'),
    `
    import { StartError, startVerify } from './dist/index.js'
    const found = {}
    for (const [platform, upstream] of Object.entries(JSON.parse(process.argv[2]))) {
      await using verify = await startVerify({ platform, upstream })
      await (await fetch(verify.url + '/no/such/path')).text()
      const { deviations, operations } = verify.report()
      found[platform] = [deviations.map(({ rule, status }) => [rule, status]), Object.keys(operations).length > 5]
    }
    found.unknown = await startVerify({ platform: '../x', upstream: 'http://x' }).catch((error) => [error instanceof StartError, error.message])
    console.log(JSON.stringify(found))
  `,
  )
  const args = ['--throw-deprecation', 'script.js', JSON.stringify(mock.baseUrls)]
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: folder })
  const names = Object.keys(mock.baseUrls)
  expect(JSON.parse(stdout)).toEqual({
    ...Object.fromEntries(names.map((name) => [name, [[['undeclared', 404]], true]])),
    unknown: [true, `Unknown platform: ../x. Known platforms: ${names.join(', ')}.`],
  })
})

test('the command needs nothing but what it is about to use', () => {
  const { status, stdout } = spawnSync(process.execPath, [join(dist, 'cli.js'), '--version'], { encoding: 'utf8' })
  expect([status, stdout]).toEqual([0, expect.stringMatching(/^\d+\.\d+\.\d+\n$/)])
  const reached = new Set<string>()
  const follow = (name: string) => {
    if (reached.has(name)) return
    reached.add(name)
    for (const [, next = ''] of readFileSync(join(dist, name), 'utf8').matchAll(/(?:from|import)"\.\/([\w.-]+\.js)"/g))
      follow(next)
  }
  follow('cli.js')
  const validator = readdirSync(dist).filter(
    (name) => name.endsWith('.js') && readFileSync(join(dist, name), 'utf8').includes('passingSchemas'),
  )
  expect(validator).not.toEqual([])
  expect(validator.filter((name) => reached.has(name))).toEqual([])
})

test('brings the licences of what is bundled', () => {
  const notice = readFileSync(join(dist, 'NOTICE.md'), 'utf8')
  for (const name of ['ajv', 'ajv-formats', 'eventsource-parser'])
    expect(notice).toMatch(new RegExp(`^## ${name} \\d`, 'm'))
  // Read by the build alone.
  expect(notice).not.toMatch(/^## (yaml|typescript|openapi-typescript) /m)
})

test('its types compile for a user who checks libraries, too', () => {
  writeFileSync(
    join(folder, 'user.ts'),
    `
    import { type Finding, StartError, startVerify, type VerifyReport } from './dist/index.js'
    const verify = await startVerify({ platform: 'make', upstream: 'https://eu1.make.com' })
    const report: VerifyReport = verify.report()
    const first: Finding | undefined = report.deviations[0]
    const told = (error: unknown): string => (error instanceof StartError ? error.message : '')
    export { first, told }
  `,
  )
  const options = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2022', '--types', '']
  const { status, stdout } = spawnSync('tsc', [...options, 'user.ts'], { cwd: folder, encoding: 'utf8' })
  expect({ status, stdout }).toEqual({ status: 0, stdout: '' })
})
