import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Spec, specOf } from '@agent-clients/generator/model'
import type { CompiledSpec } from './compiled-spec.ts'

/** A compiled spec as the published package carries it: plain JSON, which is read 40 times sooner than the YAML. */
interface PackedSpec extends Pick<CompiledSpec, 'name' | 'operations'> {
  document: object
}

let compiled: Promise<CompiledSpec[]> | undefined

/** The specs that the published package carries, as its build compiled them. */
export function allSpecs(): Promise<CompiledSpec[]> {
  // Not by a URL: in a test environment with a document, `URL` is the document's, which readFile does not take.
  compiled ??= readFile(join(import.meta.dirname, 'compiled-specs.json'), 'utf8').then((text) =>
    (JSON.parse(text) as PackedSpec[]).map(unpacked),
  )
  return compiled
}

function unpacked({ name, document, operations }: PackedSpec): CompiledSpec {
  let spec: Spec | undefined
  return {
    name,
    get spec() {
      return (spec ??= specOf(name, document))
    },
    operations,
  }
}
