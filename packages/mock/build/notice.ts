import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

interface Bundled {
  name: string
  version: string
  license: string
  text: string
}

/** The licences of all packages that a bundle took files from; `inputs` are those files' absolute paths. */
export function notice(inputs: string[]): string {
  const folders = new Set(inputs.flatMap((input) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input) ?? []))
  const packages = new Map(
    [...folders].map(readPackage).map((bundled) => [`${bundled.name} ${bundled.version}`, bundled]),
  )
  const sections = [...packages]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([title, { license, text }]) => `## ${title} (${license})\n\n${text}\n`)
  return `This package contains code of the following packages.\n\n${sections.join('\n')}`
}

function readPackage(folder: string): Bundled {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    name: string
    version: string
    license?: unknown
  }
  const file = readdirSync(folder).find((name) => /^(licen[cs]e|copying)/i.test(name))
  const text = file ? readFileSync(join(folder, file), 'utf8').trim() : 'The package brings no licence text.'
  const { name, version, license } = manifest
  if (license === undefined && !file) throw new Error(`${name} ${version} states no licence; it cannot be bundled.`)
  return { name, version, license: typeof license === 'string' ? license : 'see below', text }
}
