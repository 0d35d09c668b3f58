import type { Spec } from '@agent-clients/generator/model'

/** The client packages, as links from another package's README. */
export function packagesList(specs: readonly Spec[]): string {
  return specs.map((spec) => `[${spec.serviceName}](../${spec.name}/README.md)`).join(' · ')
}
