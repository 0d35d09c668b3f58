import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { platformNames } from '@agent-clients/generator'

/** What a client package consists of beside what is generated and what is written about it. */
const copied = ['package.json', 'tsconfig.json', 'tsconfig.build.json', 'src/index.ts', 'test/contract.test.ts']

/**
 * The files of a new platform, path to content. Its package is made like an existing one, so that all stay alike; its spec
 * starts as a small one that passes every check.
 *
 * @param root the repository
 * @param model short name of the platform whose package serves as the model
 */
export function newPlatformFiles(root: string, model: string, platform: string): Map<string, string> {
  const from = platformNames(model).pascal
  const { pascal, factory } = platformNames(platform)
  const files = new Map(
    copied.map((file) => [
      `packages/${platform}/${file}`,
      renamed(readFileSync(join(root, 'packages', model, file), 'utf8'), model, from, platform, pascal),
    ]),
  )
  const manifest: Record<string, unknown> = JSON.parse(files.get(`packages/${platform}/package.json`) ?? '{}')
  files.set(
    `packages/${platform}/package.json`,
    `${JSON.stringify({ ...manifest, version: '0.0.0', description: `Typed client of the ${pascal} API` }, null, 2)}\n`,
  )
  const template = readFileSync(new URL('./spec-template.yaml', import.meta.url), 'utf8')
  return files
    .set(`specs/${platform}.yaml`, template.replaceAll('TITLE', pascal).replaceAll('HOST', platform))
    .set(`specs/documented/${platform}.json`, '[]\n')
    .set(`packages/${platform}/README.md`, readme(platform, pascal, factory))
    .set(
      `.changeset/new-${platform}.md`,
      `---\n'@agent-clients/${platform}': minor\n'@agent-clients/mock': minor\n---\n\nNew platform: ${pascal}.\n`,
    )
}

function renamed(text: string, model: string, modelPascal: string, platform: string, pascal: string): string {
  return text.replaceAll(modelPascal, pascal).replaceAll(model, platform)
}

function readme(platform: string, pascal: string, factory: string): string {
  return `# @agent-clients/${platform}

Typed client of the ${pascal} API.

\`\`\`ts
import { ${factory} } from '@agent-clients/${platform}'

const ${platform.replaceAll('-', '_')} = ${factory}()
\`\`\`

To try it without an account, start [the mock server](../mock/README.md) and point the client at it:

<!-- begin:try-it -->
<!-- end:try-it -->

## Service

<!-- begin:facts -->
<!-- end:facts -->

## Operations

<!-- begin:operations -->
<!-- end:operations -->

## What is inferred

<!-- begin:inferred -->
<!-- end:inferred -->

What all clients have in common stands in the [README of core](../core/README.md).

## Licence

MIT
`
}
