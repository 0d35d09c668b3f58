import { run } from '../command/run.ts'

/** `node scripts/tasks/turbo.ts build [options of turbo run]`: turbo, without its telemetry on any system. */
process.exitCode = await run('turbo', ['run', ...process.argv.slice(2)])
