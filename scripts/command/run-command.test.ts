import { execFile } from 'node:child_process'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { root } from './run.ts'

vi.setConfig({ testTimeout: 30_000 })

const commands = globSync('*/*.ts', { cwd: join(root, 'scripts'), exclude: ['node_modules'] }).filter((file) =>
  readFileSync(join(root, 'scripts', file), 'utf8').includes('\nawait runCommand('),
)

test.for(commands)('%s refuses an argument that it does not have in a line', async (file) => {
  const { code, stdout, stderr } = await run(file, '--bogus')
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr).toBe("Unknown option '--bogus'. See --help.\n")
})

test.for(commands)('%s says how it is used', async (file) => {
  const { code, stdout, stderr } = await run(file, '--help')
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(stdout).toMatch(/^ +(pnpm|node) /m)
})

function run(file: string, argument: string): Promise<{ code: unknown; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [join(root, 'scripts', file), argument], (_, stdout, stderr) =>
      resolve({ code: child.exitCode, stdout, stderr }),
    )
  })
}
