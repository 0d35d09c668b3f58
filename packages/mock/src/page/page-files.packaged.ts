import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** A file of the page, as the published package's build made it. Undefined where no file has this name. */
export async function pageFile(name: string): Promise<Buffer | undefined> {
  const folder = name.endsWith('.yaml') ? 'specs' : 'page'
  try {
    return await readFile(join(import.meta.dirname, folder, name))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}
