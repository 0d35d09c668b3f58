import { readSpecs } from '@agent-clients/generator/model'
import { specsFolder } from '@agent-clients/specs'
import { compileSpec } from './compile-spec.ts'
import type { CompiledSpec } from './compiled-spec.ts'

let compiled: Promise<CompiledSpec[]> | undefined

/** The repository's specs. The published package has `all-specs.packaged.ts` in the place of this module. */
export function allSpecs(): Promise<CompiledSpec[]> {
  compiled ??= Promise.all(readSpecs(specsFolder).map(({ spec }) => compileSpec(spec)))
  return compiled
}
