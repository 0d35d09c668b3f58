import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { readSpecs } from '@agent-clients/generator/model'
import { specsFolder } from '@agent-clients/specs'
import { runCommand } from '../command/run-command.ts'
import { root, run } from '../command/run.ts'

const help = `Shows the whole of it: lints the specs, generates and builds the clients, serves every platform from one mock
server, and runs each client package's examples/demo.ts against it.

  pnpm start [--help]
`

async function start(): Promise<number> {
  for (const tasks of [['lint', 'generate'], ['build']]) {
    const code = await run('turbo', ['run', ...tasks, '--output-logs=new-only'])
    if (code !== 0) return code
  }
  // Imported now, because they need what has only just been built.
  const { platformNames } = await import('@agent-clients/generator')
  const { startMock } = await import('@agent-clients/mock')
  await using mock = await startMock()
  heading(`${Object.keys(mock.baseUrls).length} platforms served at ${mock.url}`)
  for (const { name, spec } of readSpecs(specsFolder)) {
    const demo = join(root, 'packages', name, 'examples', 'demo.ts')
    if (!existsSync(demo)) continue
    heading(spec.title)
    const { env } = platformNames(name)
    const before = mock.requests.length
    const started = performance.now()
    const code = await run(process.execPath, [demo], {
      [`${env}_BASE_URL`]: mock.baseUrls[name] ?? '',
      [`${env}_API_KEY`]: 'demo-key-0123456789abcdef',
    })
    if (code !== 0) return code
    process.stdout.write(`· ${mock.requests.length - before} requests, ${Math.round(performance.now() - started)} ms\n`)
  }
  heading('Where to go next')
  process.stdout.write(
    'pnpm mock                     keeps the mock server running, on port 4010\n' +
      'packages/<platform>/examples  what you have just seen, as code\n' +
      'specs/<platform>.yaml         import these into Postman; docs/postman.md says how\n' +
      'pnpm test                     runs every check that CI runs\n',
  )
  return 0
}

function heading(text: string): void {
  process.stdout.write(`\n\u001b[1m${text}\u001b[22m\n`)
}

await runCommand({ help, options: {} }, start)
