import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { root } from './folders.ts'

export interface OurEntry {
  label: string
  entry: string
}

/** The built entry of one of our packages, here and in the checkout that is compared. */
export function ourEntries(packageName: string, against: string | undefined): OurEntry[] {
  const here = { label: 'ours', entry: distOf(root, packageName) }
  return against === undefined ? [here] : [here, { label: 'ours (against)', entry: distOf(against, packageName) }]
}

function distOf(checkout: string, packageName: string): string {
  const file = resolve(checkout, 'packages', packageName, 'dist/index.js')
  if (!existsSync(file)) throw new Error(`${file} is missing: run \`pnpm build\` in ${checkout}.`)
  return file
}
