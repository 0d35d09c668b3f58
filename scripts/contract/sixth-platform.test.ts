import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { generate, platformNames } from '@agent-clients/generator'
import { lintSpec } from '@agent-clients/generator/lint'
import { readSpec, type Spec } from '@agent-clients/generator/model'
import { describe, expect, test, vi } from 'vitest'
import { root } from '../command/run.ts'
import { compileSpec } from '../../packages/mock/src/engine/compile-spec.ts'
import { serve } from '../../packages/mock/src/server/serve.ts'
import { newPlatformFiles } from '../new-platform/files.ts'
import { runProgram } from '../readme/run-program.ts'
import { testSpec } from './test-contract.ts'

/** What a client package does with a spec: linted, generated from, compiled, and its methods called on both mock servers. */

vi.setConfig({ testTimeout: 60_000 })

const folder = fileURLToPath(new URL('../test-results/sixth-platform', import.meta.url))
rmSync(folder, { recursive: true, force: true })

/** What a user writes, and what has to be refused. */
const usage: Record<string, string> = {
  rovers: `
import { createRoversClient, type Accepted, type Mission, type Part, type Refused, type Rover, type Sight, type Silence } from './index.ts'

const rovers = createRoversClient({ planet: 'venus' })
const rover: Rover = await rovers.rovers.get(7, { fields: ['name'], 'filter[awake]': true })
const part: Part | undefined = rover.parts?.[0]?.parts[0]?.parts[0]
const words: string | undefined = rover.owner?.rovers?.[0]?.description ?? part?.name
const photo: Uint8Array = await rovers.rovers.photos.set(7.5, 'a', { title: 't', sol: 1, public: true, photo: new Blob() })
const reply: Accepted | Refused = await rovers.rovers.route.set(7, { speed: 1, body: [[1, 2]] })
for await (const event of await rovers.rovers.senses.watch(7)) {
  const sensed: Sight | Silence = event
  if (event.kind === 'rock') console.log(event.size, sensed)
}
const page = await rovers.missions.list()
const missions: Mission[] = page.data
const next: string | null | undefined = page.next
const made: Mission = await rovers.missions.create({ draft: true, goal: 'a', until: 'b' })
await rovers.missions.label('m1', { color: 'red', planet: 'mars' })
await rovers.rovers.delete(7, { words: 'a' })
console.log(words, photo, reply, missions, next, made)
// @ts-expect-error: the spec says a number
await rovers.rovers.get('7')
// @ts-expect-error: neither the day nor the mission that it ends with
await rovers.missions.create({ draft: true, goal: 'a' })
// @ts-expect-error: no such planet
createRoversClient({ planet: 'pluto' })
`,
}

const template = join(folder, 'acme-bots.yaml')
mkdirSync(folder, { recursive: true })
writeFileSync(template, newPlatformFiles(root, 'agento', 'acme-bots').get('specs/acme-bots.yaml') ?? '')

for (const file of [template, fileURLToPath(new URL('fixture/rovers.yaml', import.meta.url))]) {
  const read = readSpec(file)
  const { name, source } = read
  const { factory } = platformNames(name)
  const target = await writePackage(read.spec)
  const client: Record<string, Parameters<typeof testSpec>[1]> = await import(
    pathToFileURL(join(target, 'src/index.ts')).href
  )
  const createClient = client[factory]
  if (!createClient) throw new Error(`${factory} was not generated.`)

  describe(name, () => {
    test('passes the linter', async () => {
      expect((await lintSpec(source, file)).map(({ message }) => message)).toEqual([])
    })

    test('gives code that compiles', async () => {
      const manifest = createRequire(join(root, 'package.json')).resolve('typescript/package.json')
      const tsc = join(dirname(manifest), 'bin/tsc')
      expect(await runProgram([tsc, '-p', target, '--pretty', 'false'], target, {}, 60_000)).toEqual({
        code: 0,
        output: '',
      })
    })

    testSpec(read, createClient, async () => serve([await compileSpec(read.spec)]))
  })
}

/** A client package as `pnpm new-platform` starts it, below a folder that finds its dependencies. */
async function writePackage(spec: Spec): Promise<string> {
  const target = join(folder, spec.name)
  const generated = [...(await generate(spec))].map(([name, content]) => [`src/generated/${name}`, content])
  const files = Object.fromEntries([
    ...generated,
    ['src/index.ts', newPlatformFiles(root, 'agento', spec.name).get(`packages/${spec.name}/src/index.ts`)],
    ['src/usage.ts', usage[spec.name] ?? ''],
    ['tsconfig.json', JSON.stringify({ extends: join(root, 'packages/agento/tsconfig.json'), include: ['src'] })],
  ])
  for (const [name, content] of Object.entries<string>(files)) {
    mkdirSync(dirname(join(target, name)), { recursive: true })
    writeFileSync(join(target, name), content)
  }
  return target
}
