import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { bundle } from '@agent-clients/build'
import { readSpecs } from '@agent-clients/generator/model'
import { specsFolder } from '@agent-clients/specs'

/** Writes what is published: one bundle without dependencies, and the specs as JSON, which is ready sooner than YAML. */
export async function buildPackage(folder: string): Promise<void> {
  await bundle({ packageFolder: dirname(import.meta.dirname), folder })
  mkdirSync(join(folder, 'specs'), { recursive: true })
  for (const { name, spec } of readSpecs(specsFolder)) {
    writeFileSync(join(folder, 'specs', `${name}.json`), JSON.stringify(spec.document))
  }
}
