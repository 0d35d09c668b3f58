import type { OpenApiDocument } from '@agent-clients/generator/model'
import type { CompiledSpec } from './compiled-spec.ts'

/** A compiled spec as the published package carries it: plain JSON, which is read 40 times sooner than the YAML. */
export interface PackedSpec extends Pick<CompiledSpec, 'name' | 'operations'> {
  document: OpenApiDocument
}
