import { type Arguments, runCommand } from '../command/run-command.ts'
import { bundleSizes } from './bundle-sizes.ts'
import { measureCalls } from './measure-calls.ts'
import { measureStreams } from './measure-streams.ts'
import { startServer } from './start-server.ts'

const help = `Measures what the clients cost: time per call, bytes in a bundle, and events per second. Needs \`pnpm build\` first.

  node scripts/bench/overhead.ts [--rounds <n>] [--calls <n>] [--json]

Times are ratios, taken in rounds in which every contender has its turn: absolute ones say more about the machine than about the
clients. What is measured is what is published, packages/*/dist.

  --rounds <n>  how often each contender has its turn (20)
  --calls <n>   calls in one turn (400)
  --json        all figures as JSON instead of tables
`

const options = {
  rounds: { type: 'string', default: '20' },
  calls: { type: 'string', default: '400' },
  json: { type: 'boolean', default: false },
} as const

async function measure({ values }: Arguments<typeof options>): Promise<number> {
  const rounds = count('rounds', values.rounds)
  const calls = count('calls', values.calls)

  await using server = await startServer()
  const figures = {
    'one call after the other': await measureCalls(server.url, { rounds, calls, atOnce: 1 }),
    '16 calls at once': await measureCalls(server.url, { rounds, calls, atOnce: 16 }),
    'event streams': await measureStreams(rounds),
    'bundle for one call': await bundleSizes(),
  }
  if (values.json) {
    process.stdout.write(`${JSON.stringify(figures, null, 2)}\n`)
    return 0
  }
  for (const [title, rows] of Object.entries(figures)) {
    process.stdout.write(`\n${title} (Node ${process.versions.node})\n`)
    console.table(rows)
  }
  return 0
}

function count(name: string, text: string): number {
  const value = Number(text)
  if (!Number.isInteger(value) || value < 1)
    throw new TypeError(`--${name} takes a whole number from 1, not "${text}".`)
  return value
}

await runCommand({ help, options }, measure)
