import { mkdirSync, writeFileSync } from 'node:fs'
import { benchFolder, outputFolder } from '../../frame/folders.ts'
import { runMeasured } from '../../frame/run-measured.ts'

const modules = `${benchFolder}/node_modules`

/** The compilers, by what the tables call them. */
export const compilers = [
  { name: '5.9', command: [process.execPath, `${modules}/typescript/bin/tsc`] },
  { name: '7', command: [process.execPath, `${modules}/typescript-7/bin/tsc`] },
] as const
export type Compiler = (typeof compilers)[number]

export interface Compiled {
  instantiations: number
  /** Milliseconds, as the compiler says itself. */
  checkTime: number
  errors: string[]
}

const folder = `${outputFolder}/programs`
const project = {
  compilerOptions: {
    target: 'es2022',
    module: 'esnext',
    moduleResolution: 'bundler',
    types: ['node'],
    strict: true,
    noEmit: true,
    skipLibCheck: true,
  },
  files: ['program.ts'],
}

/** Checks a program of one file. */
export async function compile({ name, command }: Compiler, program: string): Promise<Compiled> {
  mkdirSync(folder, { recursive: true })
  writeFileSync(`${folder}/tsconfig.json`, JSON.stringify(project))
  writeFileSync(`${folder}/program.ts`, program)
  const { output } = await runMeasured([...command, '-p', folder, '--extendedDiagnostics', '--pretty', 'false'], folder)
  const figure = (title: string) => Number(new RegExp(`^${title}:\\s+([\\d.]+)`, 'm').exec(output)?.[1])
  const instantiations = figure('Instantiations')
  if (Number.isNaN(instantiations)) throw new Error(`TypeScript ${name} gave no diagnostics:\n${output}`)
  // A message goes on in lines that are indented.
  const errors = [...output.matchAll(/: error (TS\d+: .*(?:\n {2,}.*)*)/g)].map(([, message = '']) => message)
  return { instantiations, checkTime: figure('Check time') * 1000, errors }
}
