// node --expose-gc probe.ts <name of a client> <url> <entry of ours>: what it holds over many calls and streams, and with a reader that pauses.
import { setTimeout } from 'node:timers/promises'
import { type MemoryClientName, memoryClients } from './clients.ts'

/** Bytes of the heap, beyond what it was before; of calls and streams at a fifth of them and at the end. */
export interface Held {
  calls?: [early: number, late: number]
  streams?: [early: number, late: number]
  paused?: { heap: number; sentInPause: number; sentBefore: number }
}

const callCount = 100_000
const streamCount = 1_000
const parts = 5

const [name = '', url = '', entry = ''] = process.argv.slice(2)
const { call, stream } = await memoryClients[name as MemoryClientName](url, entry)
const held: Held = {}
if (call) held.calls = await heldOver(callCount, call)
if (stream) {
  held.streams = await heldOver(streamCount, async () => {
    for await (const _ of await stream(''));
  })
  held.paused = await heldWhilePaused(await stream('/endless'))
}
process.stdout.write(`${JSON.stringify(held)}\n`)

/** Sixteen at a time, after some to warm up. */
async function heldOver(count: number, work: () => Promise<unknown>): Promise<[number, number]> {
  await repeat(count / 20, work)
  const before = await heap()
  const after: number[] = []
  for (let part = 0; part < parts; part++) {
    await repeat(count / parts, work)
    after.push((await heap()) - before)
  }
  return [after[0] ?? Number.NaN, after.at(-1) ?? Number.NaN]
}

async function repeat(count: number, work: () => Promise<unknown>): Promise<void> {
  let left = count
  await Promise.all(
    Array.from({ length: 16 }, async () => {
      while (left-- > 0) await work()
    }),
  )
}

/** Reads a little, then stops for three seconds. */
async function heldWhilePaused(events: AsyncIterable<unknown>) {
  const before = await heap()
  const iterator = events[Symbol.asyncIterator]()
  for (let count = 0; count < 100; count++) await iterator.next()
  await setTimeout(1_000)
  const sentBefore = await sent()
  await setTimeout(3_000)
  const paused = { heap: (await heap()) - before, sentInPause: (await sent()) - sentBefore, sentBefore }
  await iterator.return?.()
  return paused
}

async function sent(): Promise<number> {
  return Number(await (await fetch(`${url}/sent`)).text())
}

async function heap(): Promise<number> {
  // What waits to be finalized is freed by the second.
  for (let turn = 0; turn < 2; turn++) {
    await setTimeout(20)
    globalThis.gc?.()
  }
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}
