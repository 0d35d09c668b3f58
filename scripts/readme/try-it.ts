import { platformNames } from '@agent-clients/generator'
import type { Spec } from '@agent-clients/generator/model'
import { mockBaseUrl } from './mock-base-url.ts'

/** How to run a package's first example against the mock server. */
export function tryIt(spec: Spec): string {
  const { env } = platformNames(spec.name)
  return `\`\`\`sh
npx -p @agent-clients/mock agent-mock ${spec.name}
${env}_BASE_URL=${mockBaseUrl(spec)} ${env}_API_KEY=any node example.ts
\`\`\`

\`node\` runs TypeScript from 22.18 on; with Node 20, put \`npx tsx\` in its place.`
}
