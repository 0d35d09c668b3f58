// <runtime> host.ts <module of a contender> <its setup, as JSON>: takes turns, one per line of its input. Runs on every runtime.
import { createInterface } from 'node:readline'
import { Bench } from 'tinybench'
import type { Prepare, Reply, Took, Turn, Work } from './protocol.ts'

const [module = '', setup = ''] = process.argv.slice(2)

try {
  const { prepare }: { prepare: Prepare<unknown> } = await import(module)
  const works = await prepare(JSON.parse(setup))
  reply({ ready: Object.keys(works) })
  for await (const line of createInterface({ input: process.stdin })) {
    const turn: Turn = JSON.parse(line)
    const work = works[turn.work]
    reply(work ? { took: await take(work, turn) } : { error: `does not do ${turn.work}` })
  }
} catch (error) {
  reply({ error: error instanceof Error ? `${error.stack}` : String(error) })
}

/** An exact number of iterations: every contender does the same work. */
async function take(work: Work, { iterations, atOnce }: Turn): Promise<Took> {
  const once = { iterations, time: 0, warmup: false, throws: true }
  const bench = new Bench(atOnce === 1 ? once : { ...once, concurrency: 'task', threshold: atOnce })
  bench.add('turn', work)
  const cpu = process.cpuUsage()
  const started = performance.now()
  await bench.run()
  const wall = performance.now() - started
  const { user, system } = process.cpuUsage(cpu)
  return { wall, cpu: (user + system) / 1000 }
}

function reply(value: Reply): void {
  process.stdout.write(`${JSON.stringify(value)}\n`)
}
