import type { Spec } from '@agent-clients/specs'
import { serviceName } from './service-name.ts'

/** The client packages, as links from another package's README. */
export function packagesList(specs: Spec[]): string {
  return specs.map(({ platform, document }) => `[${serviceName(document)}](../${platform}/README.md)`).join(' · ')
}
