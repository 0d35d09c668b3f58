import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { benchFolder } from '../frame/folders.ts'
import type { Reply, Took, Turn } from './protocol.ts'

export interface Contender {
  name: string
  /** The file that exports `prepare`. */
  module: URL
  setup: unknown
  /** The program and what stands before the script; this Node by default. */
  runtime?: readonly string[]
}

/** A contender in a process of its own, so that none warms up, fills the heap or slows down the engine for another. */
export class ContenderProcess {
  readonly name: string
  readonly #child: ChildProcessByStdio<Writable, Readable, null>
  readonly #replies: AsyncIterator<string>
  #works: readonly string[] = []

  constructor({ name, module, setup, runtime = [process.execPath] }: Contender) {
    const [program = '', ...before] = runtime
    const host = fileURLToPath(new URL('host.ts', import.meta.url))
    this.name = name
    this.#child = spawn(program, [...before, host, module.href, JSON.stringify(setup)], {
      cwd: benchFolder,
      stdio: ['pipe', 'pipe', 'inherit'],
      env: { PATH: process.env.PATH, HOME: process.env.HOME, NODE_NO_WARNINGS: '1', DENO_NO_UPDATE_CHECK: '1' },
    })
    this.#replies = createInterface({ input: this.#child.stdout })[Symbol.asyncIterator]()
  }

  async start(): Promise<this> {
    const reply = await this.#reply()
    if ('ready' in reply) this.#works = reply.ready
    return this
  }

  can(work: string): boolean {
    return this.#works.includes(work)
  }

  async take(turn: Turn): Promise<Took> {
    this.#child.stdin.write(`${JSON.stringify(turn)}\n`)
    const reply = await this.#reply()
    if ('took' in reply) return reply.took
    throw new Error(`${this.name} did not take its turn.`)
  }

  async stop(): Promise<void> {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return
    const ended = once(this.#child, 'exit')
    this.#child.kill('SIGKILL')
    await ended
  }

  async #reply(): Promise<Reply> {
    const { value, done } = await this.#replies.next()
    if (done) throw new Error(`${this.name} ended before it replied.`)
    const reply: Reply = JSON.parse(value)
    if ('error' in reply) throw new Error(`${this.name}: ${reply.error}`)
    return reply
  }
}
