import { spawn } from 'node:child_process'

export interface Child extends AsyncDisposable {
  /** Resolves when the program has ended, to how it did. */
  exited: Promise<string>
  /** The end of what it printed. */
  output(): string
}

const outputLength = 4_000

/**
 * Starts a program with an environment of its own, so that no key or proxy of the developer's reaches the cases.
 * @param folder its home
 */
export function startChild(program: string, args: readonly string[], folder: string): Child {
  const child = spawn(program, args, {
    cwd: folder,
    env: { PATH: process.env.PATH, HOME: folder, DENO_NO_UPDATE_CHECK: '1', DO_NOT_TRACK: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (output = (output + text).slice(-outputLength)))
  }
  const exited = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(`did not start (${error.message})`))
    child.once('close', (code, signal) => resolve(`ended with ${signal ?? `exit code ${code}`}`))
  })
  return {
    exited,
    output: () => output,
    async [Symbol.asyncDispose]() {
      // Chromium's other processes end with their first.
      child.kill('SIGKILL')
      await exited
    },
  }
}
