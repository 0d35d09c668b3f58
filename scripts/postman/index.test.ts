import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readSpecs } from '@agent-clients/generator/model'
import { specsFolder } from '@agent-clients/specs'
import { afterAll, expect, test } from 'vitest'

const index = fileURLToPath(new URL('index.ts', import.meta.url))
const out = mkdtempSync(join(tmpdir(), 'postman-'))
afterAll(() => rmSync(out, { recursive: true }))

function run(...args: string[]): Promise<{ code: unknown; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [index, ...args], (error, stdout, stderr) =>
      resolve({ code: error?.code ?? 0, stdout, stderr }),
    )
  })
}

test(
  'writes a collection of the named platform and says which variable takes the key',
  { timeout: 30_000 },
  async () => {
    const [first] = readSpecs(specsFolder)
    const file = `${first?.name}.postman_collection.json`
    const { code, stdout, stderr } = await run(String(first?.name), '--out', out)
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toMatch(/^\S+: \d+ requests; set (bearerToken|apiKey) to ".*<key>"\n$/)
    expect(readdirSync(out)).toEqual([file])
    expect(JSON.parse(readFileSync(join(out, file), 'utf8'))).toMatchObject({
      info: { name: first?.spec.title },
      variable: [{ key: 'baseUrl' }, { key: expect.stringMatching(/^(bearerToken|apiKey)$/) }],
    })
  },
)

test('a platform that there is not stops it', { timeout: 30_000 }, async () => {
  const { code, stdout, stderr } = await run('robots')
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr).toContain('There is no spec of robots; there are ')
})
