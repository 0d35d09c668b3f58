import { cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { bundle } from '@agent-clients/build'
import { specsFolder } from '@agent-clients/specs'
import { allSpecs } from '../src/engine/all-specs.ts'
import { pageAssets, pageFile, renderer } from '../src/page/page-files.ts'
import { rendererPackages } from './renderer-packages.ts'
import { slimPrism } from './slim-prism.ts'

const packageFolder = dirname(import.meta.dirname)

/** Writes what is published: one bundle without dependencies, so that nobody has to install Prism's hundred packages. */
export async function buildPackage(folder: string): Promise<void> {
  await bundle({ packageFolder, folder, plugins: [slimPrism], licensed: rendererPackages() })

  mkdirSync(join(folder, 'specs'), { recursive: true })
  for (const file of readdirSync(specsFolder).filter((name) => name.endsWith('.yaml'))) {
    cpSync(join(specsFolder, file), join(folder, 'specs', file))
  }
  const specs = await allSpecs()
  const packed = specs.map(({ name, spec, operations }) => ({ name, document: spec.document, operations }))
  writeFileSync(join(folder, 'compiled-specs.json'), JSON.stringify(packed))

  mkdirSync(join(folder, 'page'), { recursive: true })
  const collections = specs.map(({ name }) => `${name}.postman.json.gz`)
  for (const name of [...pageAssets, renderer, ...collections]) {
    const bytes = await pageFile(name)
    if (!bytes) throw new Error(`The page's file ${name} is missing.`)
    writeFileSync(join(folder, 'page', name), bytes)
  }
}
