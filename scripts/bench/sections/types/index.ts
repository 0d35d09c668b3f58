import { figure } from '../../frame/figures.ts'
import { outputFolder } from '../../frame/folders.ts'
import { isChosen, type SectionOptions } from '../../frame/section.ts'
import type { Row, Table } from '../../frame/table.ts'
import { type Compiler, compile, compilers } from './compile.ts'
import { fields, type TypesContender, typesContenders } from './contenders.ts'
import { githubTypes, writeTypes } from './write-types.ts'

export const title = 'Types'

const counts = [1, 10, 50]

export async function measure({ rounds = 2, against, only, progress }: SectionOptions): Promise<Table[]> {
  await writeTypes(progress)
  const contenders = typesContenders(against).filter(({ name }) => isChosen(name, only))
  const rows: Row[] = []
  for (const contender of contenders) rows.push(await costRow(contender, rounds, progress))
  const typos: Row[] = []
  for (const contender of contenders) {
    progress(`typos, ${contender.name}`)
    typos.push(await typoRow(contender))
  }
  return [
    {
      title: 'What calls cost the compiler',
      notes: [
        `Instantiations beyond those of a program without calls, the same in every run, and time of checking 50 calls beyond that program’s. Ten calls of ten operations of Agento, of each a field of what it resolves to; 50 are each five times. The peers’ clients as declarations, as a package has them: from hey-api’s own TypeScript it is some twenty times as many.`,
      ],
      head: 'client',
      columns: [
        ...compilers.flatMap(({ name }) =>
          counts.map((count) => `${count} ${count === 1 ? 'call' : 'calls'}, TS ${name}`),
        ),
        ...compilers.map(({ name }) => `50 calls, time, TS ${name}`),
      ],
      rows,
    },
    {
      title: 'What it says of a typo',
      notes: [
        'The first error of TypeScript 5.9, and how many lines all of its errors have where it is more than one.',
      ],
      head: 'client',
      columns: ['method', 'path or resource', 'field'],
      rows: typos,
    },
    ...(isChosen('openapi-fetch', only) ? [await largeTypo(progress)] : []),
  ]
}

async function costRow(contender: TypesContender, rounds: number, progress: (text: string) => void): Promise<Row> {
  const costs: Row['cells'] = []
  const times: Row['cells'] = []
  for (const compiler of compilers) {
    progress(`${contender.name}, TypeScript ${compiler.name}`)
    for (const count of counts) {
      const { instantiations } = await compileWell(compiler, program(contender, count))
      costs.push(figure([instantiations - (await compileWell(compiler, without)).instantiations]))
    }
    const taken = []
    for (let round = 0; round < rounds; round++) {
      const { checkTime } = await compileWell(compiler, program(contender, 50))
      taken.push(checkTime - (await compileWell(compiler, without)).checkTime)
    }
    times.push(figure(taken, 'ms'))
  }
  return { name: contender.name, cells: [...costs, ...times] }
}

/** A program that makes no calls. */
const without = 'export {}\n'

function program({ head, calls, use }: TypesContender, count: number): string {
  const lines = Array.from({ length: count }, (_, index) => {
    const call = index % calls.length
    return use(calls[call] ?? '', fields[call] ?? '')
  })
  return `${head}\ndeclare function use(value: unknown): void;\n${lines.join('\n')}\nexport {}\n`
}

async function compileWell(compiler: Compiler, text: string) {
  const compiled = await compile(compiler, text)
  if (compiled.errors.length > 0)
    throw new Error(`TypeScript ${compiler.name} refuses a program: ${compiled.errors[0]}`)
  return compiled
}

async function typoRow({ name, head, typos }: TypesContender): Promise<Row> {
  const cells = []
  for (const typo of Object.values(typos)) {
    const { errors } = await compile(compilers[0], `${head}\nawait ${typo}\nexport {}\n`)
    cells.push(errorsInWords(errors))
  }
  return { name, cells }
}

function errorsInWords(errors: readonly string[]): string {
  const lines = errors.join('\n').replaceAll(`${outputFolder}/types/`, '').split('\n')
  const [first = 'no error'] = lines
  const short = first.length > 160 ? `${first.slice(0, 160)}…` : first
  return lines.length > 1 ? `${short} (${lines.length} lines)` : short
}

/** Path strings as the main API, on a large document. */
async function largeTypo(progress: (text: string) => void): Promise<Table> {
  progress('a typo on GitHub’s document')
  const head = `import createClient from 'openapi-fetch'
import type { paths } from '${githubTypes.replace('.d.ts', '.js')}'
const client = createClient<paths>({ baseUrl: 'https://api.test' })`
  const rows: Row[] = []
  for (const compiler of compilers) {
    const { instantiations, checkTime, errors } = await compile(
      compiler,
      `${head}\nawait client.GET('/user/repo')\nexport {}\n`,
    )
    const cells = [figure([instantiations]), figure([checkTime / 1000], 's'), errorsInWords(errors)]
    rows.push({ name: `openapi-fetch, TypeScript ${compiler.name}`, cells })
  }
  return {
    title: 'A typo in a path, on GitHub’s document',
    notes: ["`client.GET('/user/repo')`."],
    head: 'client',
    columns: ['instantiations', 'check time', 'first error'],
    rows,
  }
}
