import { readFile } from 'node:fs/promises'

/** A file of the page, as the published package's build made it. Undefined when there is none of this name. */
export async function pageFile(name: string): Promise<Buffer | undefined> {
  const folder = name.endsWith('.yaml') ? 'specs' : 'page'
  try {
    return await readFile(new URL(`${folder}/${name}`, import.meta.url))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}
