import { tmpdir } from 'node:os'
import { expect, test } from 'vitest'
import { runProgram } from './run-program.ts'

const run = (code: string, limit?: number) => runProgram(['-e', code], tmpdir(), { GREETING: 'hello' }, limit)

test('a program gets the given environment and none of ours', async () => {
  expect(await run('console.log(process.env.GREETING, process.env.VITEST)')).toEqual({
    code: 0,
    output: 'hello undefined\n',
  })
})

test('its exit code and what it printed are told', async () => {
  expect(await run('console.log(1); console.error(2); process.exit(3)')).toEqual({ code: 3, output: '1\n2\n' })
})

test('a program that does not end is ended', async () => {
  const outcome = await run('console.log(1); setInterval(() => {}, 1000)', 500)
  expect(outcome).toEqual({ code: null, output: '1\n\nDid not end within 0.5 s.' })
})
