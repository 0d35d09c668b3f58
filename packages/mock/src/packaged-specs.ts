import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readSpecs, type Spec, specsFolder } from '@agent-clients/specs'

/** The specs that the package brings along; in a checkout, the repository's. */
export function packagedSpecs(): Spec[] {
  const packaged = fileURLToPath(new URL('specs', import.meta.url))
  return readSpecs(existsSync(packaged) ? packaged : specsFolder)
}
