import { execFile } from 'node:child_process'

/** Milliseconds that a program may take. */
const limit = 20_000

export interface Outcome {
  /** Exit code; null when the program was killed because it took longer than 20 s. */
  code: number | null
  /** What it printed, to stdout and stderr. */
  output: string
}

/** Runs a Node program with these environment variables and nothing else of ours but the PATH. */
export function runProgram(args: string[], cwd: string, environment: Record<string, string> = {}): Promise<Outcome> {
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
