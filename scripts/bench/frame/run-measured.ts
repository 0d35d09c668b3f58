import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import type { Took } from '../contender/protocol.ts'

export interface Finished extends Took {
  code: number
  output: string
}

/**
 * Runs a program to its end. Its CPU time, in steps of 10 ms, is what the system adds to this process once it has been waited for, with all
 * that it waited for itself: nothing else may be running meanwhile. Elsewhere than on Linux it is not known.
 */
export function runMeasured(command: readonly string[], cwd: string, env = process.env): Promise<Finished> {
  const [program = '', ...args] = command
  const before = cpuOfChildren()
  const started = performance.now()
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => (output += text))
    child.once('error', reject)
    child.once('close', (code) =>
      resolve({ code: code ?? 1, output, wall: performance.now() - started, cpu: cpuOfChildren() - before }),
    )
  })
}

/** Runs a program that has to succeed. */
export async function runWell(command: readonly string[], cwd: string, env = process.env): Promise<Finished> {
  const finished = await runMeasured(command, cwd, env)
  if (finished.code !== 0) throw new Error(`${command.join(' ')} ended with ${finished.code}:\n${finished.output}`)
  return finished
}

function cpuOfChildren(): number {
  if (!existsSync('/proc/self/stat')) return Number.NaN
  // After the name in brackets, state is field 3; cutime and cstime are 16 and 17, in ticks of 10 ms.
  const fields = readFileSync('/proc/self/stat', 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ')
  return (Number(fields[13]) + Number(fields[14])) * 10
}
