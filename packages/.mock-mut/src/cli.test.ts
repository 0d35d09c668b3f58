import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { expect, test, vi } from 'vitest'

// From the sources, Prism and the specs take seconds to load on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

const cli = fileURLToPath(new URL('cli.ts', import.meta.url))

function start(...args: string[]) {
  const child = spawn(process.execPath, [cli, ...args])
  const output = { stdout: '', stderr: '' }
  child.stdout.on('data', (chunk) => (output.stdout += chunk))
  child.stderr.on('data', (chunk) => (output.stderr += chunk))
  const ended = once(child, 'close').then(([code]: unknown[]) => ({ code, ...output }))
  const printed = async (text: string | RegExp) => {
    while (!output.stdout.match(text)) await Promise.race([once(child.stdout, 'data'), ended.then(() => { throw new Error(output.stderr) })])
    return output.stdout.match(text)?.[0] ?? ''
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

test('a taken port is one line and exit code 2', async () => {
  const first = start('make', '-p', '0')
  const port = new URL(await first.printed(/http:\S+/)).port
  expect(await start('make', '-p', port).ended).toEqual({
    code: 2, stdout: '', stderr: `agent-mock: Port ${port} on 127.0.0.1 is taken. Choose another one; 0 takes any that is free.\n`,
  })
  first.child.kill()
  await first.ended
})

test.each([
  [['acme'], 'Unknown platform: acme. There are: '],
  [['--wat'], "Unknown option '--wat'. See agent-mock --help."],
  [['--port'], 'argument missing. See agent-mock --help.'],
  [['--port', '1e3'], '--port takes a whole number from 0 to 65535, not "1e3".'],
  [['--port', '70000'], '--port takes a whole number from 0 to 65535, not "70000".'],
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
