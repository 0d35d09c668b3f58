import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Arguments, runCommand } from '../command/run-command.ts'
import { fillSections } from '../readme/fill-sections.ts'
import { installSeparately } from '../command/install-separately.ts'
import { run } from '../command/run.ts'
import { help, options, readArguments } from './arguments.ts'
import { benchFolder, root } from './frame/folders.ts'
import { circumstances, peerVersions } from './frame/machine.ts'
import { startProgress } from './frame/progress.ts'
import { circumstancesInWords, type Report, reportInMarkdown, type SectionReport } from './frame/report.ts'
import { loadSection, type SectionName, type SectionOptions } from './frame/section.ts'
import { tableInText } from './frame/table.ts'

const reportFile = join(root, 'docs/benchmarks.json')
const documentFile = join(root, 'docs/benchmarks.md')

async function bench(given: Arguments<typeof options>): Promise<number> {
  const { sections, json, save, ...wanted } = readArguments(given)
  const built = await run('turbo', ['run', 'build', '--output-logs=errors-only'])
  if (built !== 0) return built
  await installSeparately(benchFolder)

  using progress = startProgress()
  const report: Report = { versions: peerVersions(), sections: {} }
  for (const name of sections) {
    const section = await measured(name, { ...wanted, progress: (text) => progress.say(`${name}: ${text}`) })
    report.sections[name] = section
    process.stdout.write(`\n${section.title} · ${circumstancesInWords(section)}\n`)
    for (const table of section.tables) process.stdout.write(tableInText(table))
    if (save) saveSections(report)
  }
  if (json !== undefined) writeFileSync(json, inJson(report))
  return 0
}

async function measured(name: SectionName, wanted: SectionOptions): Promise<SectionReport> {
  const { title, measure } = await loadSection(name)
  const around = circumstances()
  const started = performance.now()
  const tables = await measure(wanted)
  const minutes = Math.round((performance.now() - started) / 6_000) / 10
  return { title, ...around, rounds: wanted.rounds, minutes, tables }
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

await runCommand({ help, options, allowPositionals: true }, bench)
