import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { setTimeout } from 'node:timers/promises'

/** A server in a process of its own, and what it and the processes that it started cost. Linux only: it reads /proc. */
export interface ServerProcess {
  port: number
  /** Milliseconds from the start of the process to its first response. */
  startMs: number
  cpuSeconds(): number
  residentMb(): number
  stop(): Promise<void>
}

/** Starts a command that is given its port, and waits for a response at the path. */
export async function startProcess(command: (port: number) => string[], path: string): Promise<ServerProcess> {
  const port = await freePort()
  const [program = '', ...args] = command(port)
  const started = performance.now()
  const child = spawn(program, args, { stdio: 'ignore', detached: true, env: { ...process.env, DO_NOT_TRACK: '1' } })
  await firstResponse(child, `http://127.0.0.1:${port}${path}`)
  const startMs = performance.now() - started
  const pid = child.pid ?? 0
  return {
    port,
    startMs,
    cpuSeconds: () => sum(treeOf(pid).flatMap(threadTimes)) / 1e9,
    residentMb: () => sum(treeOf(pid).map(residentKb)) / 1024,
    async stop() {
      const ended = once(child, 'exit')
      // The group: some commands start another program.
      process.kill(-pid, 'SIGKILL')
      await ended
    },
  }
}

/** A process and all that it started. */
function treeOf(pid: number): number[] {
  const children = readText(`/proc/${pid}/task/${pid}/children`).split(' ').filter(Boolean).map(Number)
  return [pid, ...children.flatMap(treeOf)]
}

/** Nanoseconds that each thread was on a CPU. */
function threadTimes(pid: number): number[] {
  return readdirSync(`/proc/${pid}/task`).map((thread) =>
    Number(readText(`/proc/${pid}/task/${thread}/schedstat`).split(' ')[0]),
  )
}

function residentKb(pid: number): number {
  return Number(/VmRSS:\s+(\d+)/.exec(readText(`/proc/${pid}/status`))?.[1])
}

/** Of a thread that has just ended, nothing. */
function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

async function firstResponse(child: ChildProcess, url: string): Promise<void> {
  for (;;) {
    if (child.exitCode !== null) throw new Error(`The server ended with ${child.exitCode} before it responded.`)
    const responded = await fetch(url).then(
      (response) => response.text(),
      () => undefined,
    )
    if (responded !== undefined) return
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
