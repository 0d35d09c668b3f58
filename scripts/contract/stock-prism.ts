import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

export interface StockPrism {
  url: string
  close(): void
}

/** Starts the stock `prism mock` on a spec file, as its users do. */
export async function startStockPrism(specFile: string): Promise<StockPrism> {
  const port = await freePort()
  const manifest = createRequire(import.meta.url).resolve('@stoplight/prism-cli/package.json')
  const child = spawn(
    process.execPath,
    [join(dirname(manifest), 'dist/index.js'), 'mock', specFile, '--port', String(port)],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  let output = ''
  const listening = new Promise<void>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      output += chunk.toString()
      if (output.includes('Prism is listening')) resolve()
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    child.once('exit', (code) => reject(new Error(`prism mock ended with code ${code}:\n${output}`)))
  })
  await listening
  return { url: `http://127.0.0.1:${port}`, close: () => child.kill() }
}

/** Prism cannot tell which port it took, so one is chosen for it. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })
}
