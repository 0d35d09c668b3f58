import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'mock-types-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** What is wrong with each line, and what the compiler has to say of it: the last line of its message. */
const wrong = [
  [`mock.once('agento', 'agents.get', { code: 418 })`, /Type '418' is not assignable to type '200 \| .*404/],
  [`mock.once('agento', 'agents.get', { exmple: 'default' })`, /'exmple' does not exist .* mean to write 'example'\?$/],
  [`mock.once('agento', 'agents.get', { code: 404, example: 'default' })`, /"default"' is .* type '"not_found"'/],
  [`mock.once('agento', 'agents.delete', { body: { data: { id: 7, deleted: true } } })`, /'number' is .* 'string'/],
  [`mock.once('agento', 'agents.get', { fail: 1 })`, /'fail' does not exist/],
  [`mock.once('agento', 'chat.send', { code: 429, loop: true })`, /'loop' does not exist/],
  [`mock.once('agenfleet', 'agents.delete', { cut: 1 })`, /'cut' does not exist/],
  [`mock.on('agento', 'agents.get', { code: 418 })`, /Type '418' is not assignable to type '200 \| .*404/],
  [`mock.on('agento', 'agents.get', () => ({ code: 404, example: 'default' }))`, /type '"not_found"'/],
  [`mock.on('agento', 'agents.delete', () => ({ body: { data: { id: 'a' } } }))`, /'deleted' is missing/],
  [`mock.on('agento', 'agents.get', async () => ({ code: 404, exmple: 'x' }))`, /property 'exmple' are incompatible/],
  [`mock.on('agento', 'agents.get', (request) => ({ chunk: 1 }))`, /property 'chunk' are incompatible/],
] as const

test('the compiler names the field that is wrong, and no other kind of response', async () => {
  const server = fileURLToPath(new URL('../server/mock-server.ts', import.meta.url))
  const lines = [
    `import type { MockServer } from '${server}'`,
    'declare const mock: MockServer',
    ...wrong.map(([line]) => line),
  ]
  writeFileSync(join(folder, 'user.ts'), lines.join('\n'))
  const compilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    exactOptionalPropertyTypes: true,
    allowImportingTsExtensions: true,
    module: 'nodenext',
    target: 'es2022',
    lib: ['es2023', 'esnext.disposable', 'dom'],
    types: [],
  }
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['user.ts'] }))
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
  const output = await new Promise<string>((resolve) => {
    execFile('tsc', ['-p', folder, '--pretty', 'false', '--extendedDiagnostics'], (_, stdout) => resolve(stdout))
  })
  const messages = output.split(/\n(?=\S+\.ts\()/).map((text) => text.trimEnd())
  for (const [index, [line, message]] of wrong.entries()) {
    const said = messages.filter((text) => text.includes(`user.ts(${index + 3},`))
    expect({ line, said }).toEqual({ line, said: [expect.stringMatching(message)] })
    expect(said[0]).not.toMatch(/overload|unchecked' is missing/)
    expect(said[0]?.length).toBeLessThan(1400)
  }
  // The compiler's work, not its time. Without the clients' types or a program's own, this is all that there is.
  const work = Number(/^Instantiations: *(\d+)$/m.exec(output)?.[1])
  expect(work).toBeGreaterThan(0)
  expect(work).toBeLessThan(12_000)
}, 60_000)
