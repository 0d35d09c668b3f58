import { operationsOf, type Spec } from '@agent-clients/specs'
import { clientFile } from './client-file.ts'
import { methodOf } from './method.ts'
import { platformFile } from './platform-file.ts'
import { resourcesFile } from './resources-file.ts'
import { schemaFile } from './schema-file.ts'
import { treeOf } from './tree.ts'
import { typesFile } from './types-file.ts'

/** The generated files of a platform's client package: file name to content. The same spec gives the same bytes. */
export async function generatePlatform({ platform, document }: Spec): Promise<Map<string, string>> {
  const operations = operationsOf(document)
  const methods = operations.map((operation) => methodOf(document, operation))
  const tree = treeOf(methods.map((method) => [method.operation.id, method] as const))
  const files = {
    'client.ts': clientFile(platform, document, operations, tree),
    'platform.ts': platformFile(platform, document, operations),
    'resources.ts': resourcesFile(document, tree),
    'schema.ts': await schemaFile(document),
    'types.ts': typesFile(document, methods),
  }
  const header = `// Generated from specs/${platform}.yaml by \`pnpm generate\`. Do not edit: change the spec.\n\n`
  return new Map(Object.entries(files).map(([name, content]) => [name, header + content]))
}
