import { readSpecs, type Spec } from '@agent-clients/generator/model'
import { specsFolder } from '@agent-clients/specs'

// The repository's specs. The published package has `platform-specs.packaged.ts` in the place of this module.

/** The platforms that there are specs of. */
export function platformNames(): string[] {
  return readSpecs(specsFolder).map(({ name }) => name)
}

/** The spec of a platform; undefined for an unknown one. */
export function specOfPlatform(platform: string): Spec | undefined {
  return readSpecs(specsFolder).find(({ name }) => name === platform)?.spec
}
