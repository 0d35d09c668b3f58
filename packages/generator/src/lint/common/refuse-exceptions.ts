import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** Redocly writes this file (`--generate-ignore-file`), and then says nothing of what is in it. */
const exceptions = '.redocly.lint-ignore.yaml'

/** @throws Error where rules are switched off with no trace in redocly.yaml */
export function refuseExceptions(folder: string): void {
  const file = join(folder, exceptions)
  if (existsSync(file)) throw new Error(`${file} switches rules off. Mend the specs, and delete the file.`)
}
