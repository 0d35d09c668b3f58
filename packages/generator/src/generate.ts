import type { Spec } from './model/index.ts'
import { clientFile } from './files/client-file.ts'
import { methodOf } from './files/method.ts'
import { commonTo } from './files/method-doc.ts'
import { platformFile } from './files/platform-file.ts'
import { resourcesFile } from './files/resources-file.ts'
import { schemaFile } from './files/schema-file.ts'
import { treeOf } from './files/tree.ts'
import { typesFile } from './files/types-file.ts'

/** The generated files of a platform's client package: file name to content. The same spec gives the same bytes. */
export async function generate(spec: Spec): Promise<Map<string, string>> {
  const methods = spec.operations.map(methodOf)
  const tree = treeOf(methods.map((method) => [method.operation.names, method] as const))
  const common = commonTo(spec.operations)
  const files = {
    'client.ts': clientFile(spec, tree, common),
    'platform.ts': platformFile(spec),
    'resources.ts': resourcesFile(spec, tree, common),
    'schema.ts': schemaFile(spec),
    'types.ts': typesFile(spec, methods),
  }
  const header = `// Generated from specs/${spec.name}.yaml by \`pnpm generate\`. Do not edit: change the spec.\n\n`
  return new Map(Object.entries(files).map(([name, content]) => [name, header + content]))
}
