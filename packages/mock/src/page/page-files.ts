import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { readSpec } from '@agent-clients/generator/model'
import { specsFolder } from '@agent-clients/specs'
import { postmanCollection } from '@agent-clients/generator/postman'

export const pageAssets = [
  'colors.css',
  'page.css',
  'platforms.css',
  'journal.css',
  'page.js',
  'reference.css',
  'reference.js',
  'icon.svg',
] as const
export const renderer = 'renderer.js.gz'

/** File in the renderer's package that needs nothing else. */
export const rendererSource = createRequire(import.meta.url)
  .resolve('@scalar/api-reference')
  .replace(/index\.js$/, join('browser', 'standalone.js'))

/**
 * A file that the page consists of: an asset, the renderer, `<platform>.yaml`, `<platform>.postman.json.gz`. Undefined where
 * no file has this name. The published package has `page-files.packaged.ts` in the place of this module, with the same files
 * ready made.
 */
export async function pageFile(name: string): Promise<Buffer | undefined> {
  const [platform = '', ...extension] = name.split('.')
  const file = join(specsFolder, `${platform}.yaml`)
  try {
    if (name === renderer) return await once(name, () => readFile(rendererSource))
    if (extension.join('.') === 'yaml') return await readFile(file)
    if (extension.join('.') === 'postman.json.gz') {
      const { spec, source } = readSpec(file)
      return await once(name, async () => JSON.stringify(await postmanCollection(spec, source)))
    }
    return await readFile(new URL(`assets/${name}`, import.meta.url))
  } catch (error) {
    return ifMissing(error)
  }
}

const compressed = new Map<string, Promise<Buffer>>()

/** What takes long is done once, compressed. */
function once(name: string, make: () => Promise<string | Buffer>): Promise<Buffer> {
  const file = compressed.get(name) ?? make().then((data) => promisify(gzip)(data, { level: 9 }))
  compressed.set(name, file)
  return file
}

function ifMissing(error: unknown): undefined {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
  throw error
}
