import { execFile } from 'node:child_process'
import { copyFileSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core'
import { platformNames } from '@agent-clients/generator'
import { readSpecs } from '@agent-clients/generator/model'
import { startMock } from '@agent-clients/mock'
import { specsFolder } from '@agent-clients/specs'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { root } from '../command/run.ts'
import { installInto, pack, type PackedPackage, publishedPackages } from './pack.ts'

const execute = promisify(execFile)
const specs = readSpecs(specsFolder)
const platforms = specs.map(({ name }) => name)
const scripts = join(root, 'scripts')
const packed: PackedPackage[] = []
let project = ''

beforeAll(async () => {
  for (const entry of publishedPackages()) packed.push(await pack(entry))
  project = await installInto(packed, [{ name: '@types/node', from: scripts }])
}, 60_000)

afterAll(() => {
  for (const { tarball } of packed) rmSync(dirname(tarball), { recursive: true })
  rmSync(project, { recursive: true })
})

describe.each(publishedPackages())('$name', ({ name }) => {
  const find = () => {
    const found = packed.find((entry) => entry.name === name)
    if (!found) throw new Error(`${name} was not packed.`)
    return found
  }

  test('is packed without faults', async () => {
    const { tarball } = find()
    const data = new Uint8Array(readFileSync(tarball))
    const { messages, pkg } = await publint({ pack: { tarball: data.buffer }, strict: true })
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([])
    const analysis = await checkPackage(createPackageFromTarballData(data))
    // The packages are ESM only, on purpose: `require()` of ESM works on every Node that they promise.
    const problems =
      'problems' in analysis
        ? analysis.problems.filter(({ kind }) => kind !== 'CJSResolvesToESM' && kind !== 'NoResolution')
        : ['no types']
    expect(problems).toEqual([])
  })

  test('has at most two dependencies, and no version of the workspace', () => {
    const { dependencies = {} } = find().manifest
    expect(Object.keys(dependencies).length).toBeLessThanOrEqual(2)
    expect(Object.values(dependencies).filter((range) => /workspace|catalog/.test(range))).toEqual([])
  })
})

test('every client works from its tarball', async () => {
  await using mock = await startMock()
  const lines = specs.map(({ name: platform, spec }) => {
    const { factory } = platformNames(platform)
    const own = spec.clientOptions.parameters.map(({ name, example }) => [name, example])
    const options = { apiKey: 'key-of-a-test-0123456789', baseUrl: mock.baseUrls[platform], ...Object.fromEntries(own) }
    return `import { ${factory} } from '@agent-clients/${platform}'\nconsole.log('${platform}', (await ${factory}(${JSON.stringify(options)}).agents.list()).data.length)`
  })
  writeFileSync(join(project, 'use.mjs'), lines.join('\n'))
  const { stdout } = await execute(process.execPath, ['use.mjs'], { cwd: project })
  expect(stdout.trim().split('\n')).toEqual(
    platforms.map((platform) => expect.stringMatching(new RegExp(`^${platform} [1-9]`))),
  )
})

test('CommonJS can require them', async () => {
  const uses = publishedPackages().map(({ name }) => `console.log(Object.keys(require('${name}')).length)`)
  writeFileSync(join(project, 'use.cjs'), uses.join('\n'))
  const { stdout, stderr } = await execute(process.execPath, ['use.cjs'], { cwd: project })
  expect(stdout.trim().split('\n')).toEqual(uses.map(() => expect.stringMatching(/^[1-9]/)))
  expect(stderr).toBe('')
})

test.each(['mock', 'verify'])('the command of %s works from its tarball', async (name) => {
  const command = `node_modules/@agent-clients/${name}/dist/cli.js`
  const { stdout } = await execute(process.execPath, [command, '--version'], { cwd: project })
  expect(stdout.trim()).toMatch(/^\d+\.\d+\.\d+$/)
})

describe('their types, libraries checked', () => {
  beforeAll(() => {
    const uses = platforms.map((name, index) => `export * as platform${index} from '@agent-clients/${name}'\n`)
    writeFileSync(join(project, 'use.mts'), uses.join(''))
    for (const name of ['uses-mock', 'uses-verify'])
      copyFileSync(join(scripts, 'packages', `${name}.ts`), join(project, `${name}.mts`))
    for (const name of globSync('packages/*/test/types.ts', { cwd: root })) {
      const platform = basename(dirname(dirname(name)))
      const source = readFileSync(join(root, name), 'utf8').replaceAll('../src/index.ts', `@agent-clients/${platform}`)
      writeFileSync(join(project, `${platform}-types.mts`), source)
    }
  })

  test.each([
    ['5.4', 'scripts/node_modules/typescript-5.4', 'nodenext'],
    ['5.6', 'scripts/node_modules/typescript-5.6', 'bundler'],
    ['5.9', 'scripts/node_modules/typescript', 'nodenext'],
    ['7.0', 'node_modules/typescript', 'bundler'],
  ])(
    'hold in TypeScript %s',
    async (version, folder, moduleResolution) => {
      const compiler = join(root, folder, 'bin/tsc')
      const { stdout } = await execute(process.execPath, [compiler, '--version'])
      expect(stdout).toContain(`Version ${version}.`)
      const module = moduleResolution === 'bundler' ? 'esnext' : 'nodenext'
      const files = globSync('*.mts', { cwd: project })
      const options = ['--noEmit', '--strict', '--skipLibCheck', 'false', '--target', 'es2022', '--types', 'node']
      const run = execute(
        process.execPath,
        [
          compiler,
          ...options,
          '--lib',
          'es2023,dom',
          '--module',
          module,
          '--moduleResolution',
          moduleResolution,
          ...files,
        ],
        { cwd: project },
      )
      const output = run.then(
        () => '',
        (error: { stdout: string }) => error.stdout,
      )
      expect(await output).toBe('')
    },
    60_000,
  )
})

test.each([
  ['imports them in TypeScript 5.9', 'scripts/node_modules/typescript', ['--module', 'nodenext'], ''],
  ['imports them in TypeScript 7', 'node_modules/typescript', ['--module', 'node20'], ''],
  ['has to write import() with module: node16', 'node_modules/typescript', ['--module', 'node16'], 'error TS1479'],
  [
    'does not find them with moduleResolution: node10',
    'scripts/node_modules/typescript',
    ['--module', 'commonjs', '--moduleResolution', 'node10'],
    'error TS2307',
  ],
])(
  'a CommonJS file %s',
  async (_, folder, options, error) => {
    writeFileSync(
      join(project, 'use.cts'),
      "import { createAgentoClient } from '@agent-clients/agento'\ncreateAgentoClient()\n",
    )
    const compiler = join(root, folder, 'bin/tsc')
    const run = execute(
      process.execPath,
      [compiler, '--noEmit', '--strict', '--target', 'es2022', ...options, 'use.cts'],
      {
        cwd: project,
      },
    )
    const output = await run.then(
      () => '',
      (failure: { stdout: string }) => failure.stdout,
    )
    expect(error === '' ? output : output.includes(error)).toBe(error === '' ? '' : true)
  },
  60_000,
)
