import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { argumentProblem } from '@agent-clients/generator/server'
import { chromiumPath, hasChromium } from './browser/browser.ts'
import { indexChecks } from './browser/index-checks.ts'
import { referenceChecks } from './browser/reference-checks.ts'

const help = `Looks at the mock server's page in headless Chromium: what it shows, its journal, keyboard, accessibility (axe),
both colour schemes, a phone's width, and the API references with their requests.

  node packages/mock/browser-check.ts [word…] [--screenshots dir]

  word               only checks whose name has it
  --screenshots dir  write what was seen there
  --help

Needs Chromium at /usr/bin/chromium or where the environment variable CHROMIUM says (Debian: apt-get install -y chromium).
Exit code: 0 all hold, 1 one does not, 2 wrong use, 3 no Chromium, so that nothing was checked.
`

process.exitCode = await run()

async function run(): Promise<number> {
  const given = options()
  if (given instanceof Error) return print(`${given.message}\n`, 2)
  const { values, positionals } = given
  if (values.help) return print(help, 0)
  if (!hasChromium())
    return print(`Not checked in a browser: there is no Chromium at ${chromiumPath}. See --help.\n`, 3)
  const folder = values.screenshots
  if (folder !== undefined) mkdirSync(folder, { recursive: true })
  const saveAs = (name: string) => (folder === undefined ? undefined : join(folder, name))
  const all = Object.entries({ ...indexChecks, ...referenceChecks })
  const chosen = all.filter(([name]) => positionals.length === 0 || positionals.some((word) => name.includes(word)))
  if (chosen.length === 0) return print(`No check has a name with ${positionals.join(' or ')}.\n`, 2)
  let failed = 0
  for (const [name, check] of chosen) {
    const begun = performance.now()
    const problem = await check(saveAs).then(
      () => undefined,
      (error: unknown) => (error instanceof Error ? error.message : String(error)),
    )
    if (problem !== undefined) failed++
    const seconds = ((performance.now() - begun) / 1000).toFixed(1)
    print(problem === undefined ? `✓ ${name} (${seconds} s)\n` : `✗ ${name}\n${problem.replaceAll(/^/gm, '    ')}\n`, 0)
  }
  return print(`${chosen.length - failed} of ${chosen.length} checks hold.\n`, failed > 0 ? 1 : 0)
}

function options() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { help: { type: 'boolean', short: 'h', default: false }, screenshots: { type: 'string' } },
    })
  } catch (error) {
    return new Error(`${argumentProblem(error)}. See --help.`)
  }
}

function print(text: string, code: number): number {
  process[code > 1 ? 'stderr' : 'stdout'].write(text)
  return code
}
