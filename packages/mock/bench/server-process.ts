import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { once } from 'node:events'
import { setTimeout } from 'node:timers/promises'

/** A server in a process of its own, and what it costs. */
export interface ServerProcess {
  port: number
  /** Milliseconds from the start of the process to its first response. */
  startMs: number
  cpuSeconds(): number
  residentMb(): number
  stop(): Promise<void>
}

/** Starts `node …args <port>` and waits for a response at the path. */
export async function startProcess(args: (port: number) => string[], path: string): Promise<ServerProcess> {
  const port = await freePort()
  const started = performance.now()
  const child = spawn(process.execPath, args(port), { stdio: ['ignore', 'ignore', 'inherit'] })
  await firstResponse(child, `http://127.0.0.1:${port}${path}`)
  const startMs = performance.now() - started
  return {
    port,
    startMs,
    cpuSeconds() {
      // After the name in brackets: state is field 3, utime and stime are 14 and 15, in ticks of 10 ms.
      const fields = readFileSync(`/proc/${child.pid}/stat`, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' ')
      return (Number(fields[11]) + Number(fields[12])) / 100
    },
    residentMb: () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]) / 1024,
    async stop() {
      const ended = once(child, 'exit')
      child.kill('SIGKILL')
      await ended
    },
  }
}

async function firstResponse(child: ChildProcess, url: string): Promise<void> {
  for (;;) {
    if (child.exitCode !== null) throw new Error(`The server ended with ${child.exitCode} before it responded.`)
    const text = await fetch(url).then(
      (response) => response.text(),
      () => undefined,
    )
    if (text !== undefined) return
    await setTimeout(3)
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  return typeof address === 'object' && address ? address.port : 0
}
