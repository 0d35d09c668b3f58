import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder that holds the spec files of this repository. */
export const specsFolder = dirname(fileURLToPath(import.meta.url))
