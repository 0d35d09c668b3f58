import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { platformNames } from '@agent-clients/generator'
import { camelCase } from '@agent-clients/generator/typescript'
import type { Spec } from '@agent-clients/generator/model'
import type { CodeBlock } from './code-block.ts'

/** The calls that a client's hovers show, each in a scope of its own. The names that they may take from elsewhere stand for secrets. */
export function hoverExamples(root: string, platform: string, { operations }: Spec): CodeBlock {
  const { factory } = platformNames(platform)
  const file = join('packages', platform, 'src', 'generated', 'resources.ts')
  const text = readFileSync(join(root, file), 'utf8')
  const secrets = operations
    .flatMap(({ requestBody }) => [...(requestBody?.properties ?? [])])
    .filter(([, { isSecret }]) => isSecret)
    .map(([name]) => `declare const ${name}: never\n`)
  const calls = [...text.matchAll(/@example (.*)/g)].map(([, call = '']) => `{\n  ${call}\n}\n`)
  return {
    place: file,
    file,
    line: 1,
    preamble: [],
    code: [
      `import { ${factory} } from '@agent-clients/${platform}'\n\nconst ${camelCase(platform)} = ${factory}()\n`,
      ...new Set(secrets),
      ...calls,
    ].join(''),
    noRun: true,
  }
}
