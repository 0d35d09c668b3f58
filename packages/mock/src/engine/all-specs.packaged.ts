import { readFile } from 'node:fs/promises'
import type { CompiledSpec } from './compiled-spec.ts'

let compiled: Promise<CompiledSpec[]> | undefined

/** The specs that the published package carries, as its build compiled them. */
export function allSpecs(): Promise<CompiledSpec[]> {
  compiled ??= readFile(new URL('compiled-specs.json', import.meta.url), 'utf8').then(
    (text) => JSON.parse(text) as CompiledSpec[],
  )
  return compiled
}
