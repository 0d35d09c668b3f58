import { describe, expect, test } from 'vitest'
import { startHostileServer } from '../../packages/core/test/hostile-server.ts'
import { runOn } from './run-on.ts'
import type { TestRuntime } from './test-runtime.ts'
import { testRuntimes } from './test-runtimes.ts'

/** This Node, given other code than the suite. */
function nodeRunning(code: (script: string) => string): TestRuntime {
  const node = testRuntimes.find(({ name }) => name === 'node24')
  if (!node) throw new Error('There is no node24.')
  return {
    ...node,
    program: process.execPath,
    arguments: ({ script }) => ['--input-type=module', '--eval', code(script)],
  }
}

async function failuresOf(runtime: TestRuntime): Promise<{ name: string; error: string }[]> {
  const hostile = await startHostileServer()
  try {
    // No case has such a name, so that nothing but the run itself is tried.
    const results = await runOn(runtime, hostile, 'no case at all')
    return results.flatMap((result) => (result.outcome === 'failed' ? [result] : []))
  } finally {
    await hostile.close()
  }
}

const importSuite = (script: string) => `await import(${JSON.stringify(script)});`

describe('a run fails', () => {
  test('when the program ends before the suite', async () => {
    const [failure] = await failuresOf(nodeRunning(() => 'console.error("out of cheese"); process.exit(3)'))
    expect(failure?.name).toBe('the suite runs to its end')
    expect(failure?.error).toBe('ended with exit code 3 after its start\nout of cheese\n')
  })

  test('when the program does not start', async () => {
    const [failure] = await failuresOf({ ...nodeRunning(() => ''), program: '/no/such/program' })
    expect(failure?.error).toMatch(/^did not start \(.*ENOENT/)
  })

  test('when a rejection is left unhandled', async () => {
    const [failure] = await failuresOf(
      nodeRunning((script) => `import ${JSON.stringify(script)}; Promise.reject(new RangeError("forgotten"));`),
    )
    expect(failure?.error).toMatch(/forgotten/)
  })

  test('when something keeps the program from ending', async () => {
    const [failure] = await failuresOf(nodeRunning((script) => `setInterval(() => {}, 1_000); ${importSuite(script)}`))
    expect(failure?.name).toBe('the program ends after the last case')
  }, 15_000)
})

test('a run in which nothing fails has no failures', async () => {
  expect(await failuresOf(nodeRunning(importSuite))).toEqual([])
})
