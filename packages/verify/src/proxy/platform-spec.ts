import type { Spec } from '@agent-clients/generator/model'
import { platformNames, specOfPlatform } from '../specs/platform-specs.ts'
import { StartError } from './start-error.ts'

/** @throws StartError for an unknown platform. */
export function platformSpec(platform: string): Spec {
  const spec = specOfPlatform(platform)
  if (!spec) throw new StartError(`Unknown platform: ${platform}. Known platforms: ${platformNames().join(', ')}.`)
  return spec
}
