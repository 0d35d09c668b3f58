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
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([title, { license, text }]) => `## ${title} (${license})\n\n${text}\n`)
  return `This package contains code of the following packages.\n\n${sections.join('\n')}`
}

interface Manifest {
  name: string
  version: string
  license?: unknown
  author?: Person
  contributors?: Person[]
}

type Person = string | { name: string }

/** Who holds the rights in packages that name nobody: what the licence in their repository says. */
const holders: Record<string, string> = { '@headlessui/vue': 'Copyright (c) 2020 Tailwind Labs' }

function readPackage(folder: string): Bundled {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest
  const { name, version, license } = manifest
  const files = readdirSync(folder)
  const file = files.find((candidate) => /^(licen[cs]e|copying)/i.test(candidate))
  const readme = files.find((candidate) => /^readme/i.test(candidate))
  const text = file ? readFileSync(join(folder, file), 'utf8').trim() : ''
  const found = text || licenceOf(manifest, readme ? readFileSync(join(folder, readme), 'utf8') : '')
  if (found === undefined)
    throw new Error(
      `${name} ${version} brings no licence text and names nobody who holds the rights; it cannot be bundled.`,
    )
  return { name, version, license: typeof license === 'string' ? license : 'see below', text: found }
}

/** The licence of a package that has no file for it: what its README has, or the text that MIT stands for, with those whom it names. */
function licenceOf({ name, license, author, contributors = [] }: Manifest, readme: string): string | undefined {
  const whole = /^Copyright [^\n]*\n\s*Permission is hereby granted[^]*?DEALINGS IN\s+THE\s+SOFTWARE\./m.exec(readme)
  if (whole) return whole[0]
  if (license !== 'MIT') return undefined
  const told = /^Copyright .*?\d{4}.*?(?=\s*(&lt;|<|$))/m.exec(readme)?.[0]
  const people = (author === undefined ? contributors : [author]).map(nameOf)
  const copyright = told ?? (people.length > 0 ? `Copyright (c) ${people.join(', ')}` : holders[name])
  return copyright && `MIT License\n\n${copyright}\n\n${permission}`
}

/** `Ada <ada@example.com> (https://example.com)` → `Ada`. */
function nameOf(person: Person): string {
  return (typeof person === 'string' ? person : person.name).replace(/\s*[<(].*$/, '')
}

/** What every MIT licence grants, as in this project's own. */
const permission = /Permission is hereby granted[^]*$/
  .exec(readFileSync(join(import.meta.dirname, '../../LICENSE'), 'utf8'))?.[0]
  .trim()
