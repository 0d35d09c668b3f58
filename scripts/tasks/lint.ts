import { runCommand } from '../command/run-command.ts'
import { run } from '../command/run.ts'

const help = `Checks the code's format, the code by .oxlintrc.json, and the specs by redocly.yaml and our own rules.

  pnpm lint [--help]
`

async function lint(): Promise<number> {
  for (const [command, ...args] of [['oxfmt', '--check'], ['oxlint'], ['turbo', 'run', 'lint']] as const) {
    const code = await run(command, args)
    if (code !== 0) return code
  }
  return 0
}

await runCommand({ help, options: {} }, lint)
