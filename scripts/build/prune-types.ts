import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'

/**
 * Deletes the declaration files that `index.d.ts` does not lead to: they speak of packages that are bundled, not installed.
 * @throws Error when a public one does.
 */
export function pruneTypes(folder: string): void {
  const reached = new Set<string>()
  const follow = (file: string) => {
    if (reached.has(file)) return
    reached.add(file)
    for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(/(?:from|import\()\s*['"]([^'"]+)['"]/g)) {
      if (!path.startsWith('.')) throw new Error(`${file} imports ${path}, which users do not have.`)
      follow(join(dirname(file), path.replace(/\.[jt]s$/, '.d.ts')))
    }
  }
  follow(join(folder, 'index.d.ts'))
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (name.endsWith('.d.ts') && !reached.has(join(folder, name))) rmSync(join(folder, name))
  }
}
