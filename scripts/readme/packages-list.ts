import type { Spec } from '@agent-clients/generator/model'
import { serviceName } from './service-name.ts'

/** The client packages, as links from another package's README. */
export function packagesList(specs: readonly Spec[]): string {
  return specs.map((spec) => `[${serviceName(spec)}](../${spec.name}/README.md)`).join(' · ')
}
