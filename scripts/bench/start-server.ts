import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

/** Starts server.ts; ends with `await using`. */
export async function startServer(): Promise<AsyncDisposable & { url: string }> {
  const child = fork(fileURLToPath(new URL('server.ts', import.meta.url)))
  const [port] = await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(([code]) => {
      throw new Error(`The server ended with ${code} before it listened.`)
    }),
  ])
  return {
    url: `http://127.0.0.1:${port}`,
    async [Symbol.asyncDispose]() {
      const exited = once(child, 'exit')
      child.disconnect()
      await exited
    },
  }
}
