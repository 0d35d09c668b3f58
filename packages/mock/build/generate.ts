import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { readSpecs, specsFolder } from '@agent-clients/specs'
import { operationTypes } from './operation-types.ts'

const folder = join(dirname(import.meta.dirname), 'src', 'generated')
const files = operationTypes(readSpecs(specsFolder))
mkdirSync(folder, { recursive: true })
for (const name of readdirSync(folder)) if (!files.has(name)) rmSync(join(folder, name))
for (const [name, text] of files) writeFileSync(join(folder, name), text)
