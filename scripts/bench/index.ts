import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fillSections } from '../readme/fill-sections.ts'
import { installSeparately } from '../tasks/install-separately.ts'
import { run } from '../tasks/run.ts'
import { help, readArguments } from './arguments.ts'
import { benchFolder, root } from './frame/folders.ts'
import { circumstances, peerVersions } from './frame/machine.ts'
import { startProgress } from './frame/progress.ts'
import { circumstancesInWords, type Report, reportInMarkdown, type SectionReport } from './frame/report.ts'
import { loadSection, type SectionName, type SectionOptions } from './frame/section.ts'
import { tableInText } from './frame/table.ts'

const reportFile = join(root, 'docs/benchmarks.json')
const documentFile = join(root, 'docs/benchmarks.md')

async function bench(): Promise<number> {
  const chosen = readArguments(process.argv.slice(2))
  if (chosen === undefined) {
    process.stdout.write(help)
    return 0
  }
  const { sections, json, save, ...options } = chosen
  const built = await run('turbo', ['run', 'build', '--output-logs=errors-only'], { TURBO_UI: 'false' })
  if (built !== 0) return built
  await installSeparately(benchFolder)

  using progress = startProgress()
  const report: Report = { versions: peerVersions(), sections: {} }
  for (const name of sections) {
    const section = await measured(name, { ...options, progress: (text) => progress.say(`${name}: ${text}`) })
    report.sections[name] = section
    printSection(section)
    if (save) saveSections(report)
  }
  if (json !== undefined) writeFileSync(json, inJson(report))
  return 0
}

async function measured(name: SectionName, options: SectionOptions): Promise<SectionReport> {
  const { title, measure } = await loadSection(name)
  const around = circumstances()
  const started = performance.now()
  const tables = await measure(options)
  const minutes = Math.round((performance.now() - started) / 6_000) / 10
  return { title, ...around, rounds: options.rounds, minutes, tables }
}

function printSection(section: SectionReport): void {
  process.stdout.write(`\n${section.title} · ${circumstancesInWords(section)}\n`)
  for (const table of section.tables) process.stdout.write(tableInText(table))
}

/** Sections that were not measured stay as they are. */
function saveSections({ versions, sections }: Report): void {
  const before: Partial<Report> = existsSync(reportFile) ? JSON.parse(readFileSync(reportFile, 'utf8')) : {}
  const report: Report = { versions, sections: { ...before.sections, ...sections } }
  writeFileSync(reportFile, inJson(report))
  writeFileSync(documentFile, fillSections(readFileSync(documentFile, 'utf8'), { figures: reportInMarkdown(report) }))
}

function inJson(report: Report): string {
  return `${JSON.stringify(report, null, 2)}\n`
}

process.exitCode = await bench().catch((error: unknown) => {
  process.stderr.write(`${error instanceof TypeError ? error.message : error instanceof Error ? error.stack : error}\n`)
  return 2
})
