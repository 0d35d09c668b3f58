import { execFile } from 'node:child_process'

export interface Outcome {
  /** Exit code; null when the program was killed because it took too long. */
  code: number | null
  /** What it printed, to stdout and stderr. */
  output: string
}

/**
 * Runs a Node program with these environment variables and nothing else of ours but PATH and HOME.
 * @param limit milliseconds that it may take
 */
export function runProgram(
  args: string[],
  cwd: string,
  environment: Record<string, string> = {},
  limit = 20_000,
): Promise<Outcome> {
  const env = { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '', ...environment }
  return new Promise((resolve) => {
    execFile(process.execPath, args, { cwd, env, timeout: limit, killSignal: 'SIGKILL' }, (error, stdout, stderr) => {
      const output = `${stdout}${stderr}`
      if (!error) return resolve({ code: 0, output })
      if (error.killed) return resolve({ code: null, output: `${output}\nDid not end within ${limit / 1000} s.` })
      return resolve({ code: typeof error.code === 'number' ? error.code : 1, output: output || error.message })
    })
  })
}
