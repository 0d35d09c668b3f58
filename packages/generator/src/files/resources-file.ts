import type { Operation, Spec } from '../model/index.ts'
import { jsdoc } from '../typescript/jsdoc.ts'
import { camelCase, propertyKey, resourceName } from '../typescript/names.ts'
import type { Method } from './method.ts'
import { type Common, methodDoc } from './method-doc.ts'
import type { Tree } from './tree.ts'

/** Types that the signatures use of `@agent-clients/core`. */
const coreTypes = [
  'ApiError',
  'ApiPromise',
  'IdempotentRequestOptions',
  'Page',
  'PagePromise',
  'RequestOptions',
  'StreamPromise',
  'StreamRequestOptions',
]

/** `resources.ts`: one interface per resource, each method with its hover. */
export function resourcesFile(spec: Spec, tree: Tree<Method>, common: Common): string {
  const tags = new Map(spec.tags.map(({ name, description }) => [name, description]))
  const source = resourceInterfaces({ client: camelCase(spec.name), common, tags }, tree, []).join('\n')
  const code = source.replaceAll(/\/\*\*[^]*?\*\//g, '')
  const words = new Set(code.match(/[\w$]+/g))
  const used = (name: string) => words.has(name)
  const declared = [...spec.schemas.keys(), ...declaredNames(tree)].filter(used).toSorted()
  return [
    `import type { ${coreTypes.filter(used).join(', ')} } from '@agent-clients/core'`,
    `import type {\n${declared.map((name) => `  ${name},\n`).join('')}} from './types.ts'\n`,
    source,
  ].join('\n')
}

interface Context {
  /** What examples call the client. */
  client: string
  common: Common
  tags: ReadonlyMap<string, string | undefined>
}

function resourceInterfaces(context: Context, tree: Tree<Method>, names: readonly string[]): string[] {
  const branches = Object.entries(tree.branches)
  const children = branches.map(([name]) => `  readonly ${propertyKey(name)}: ${resourceName([...names, name])}\n`)
  const methods = Object.values(tree.leaves).map((method) => methodSource(method, context))
  const members = [...children, ...methods].join('\n')
  // A tag is a top-level resource.
  const [first] = names.length === 1 ? operationsIn(tree) : []
  const own = `${jsdoc([`\`${names.join('.')}\``, first?.tag && context.tags.get(first.tag)])}export interface ${resourceName(names)} {\n${members}}\n`
  return [
    ...(names.length > 0 ? [own] : []),
    ...branches.flatMap(([name, branch]) => resourceInterfaces(context, branch, [...names, name])),
  ]
}

function operationsIn({ leaves, branches }: Tree<Method>): Operation[] {
  const own = Object.values(leaves).map(({ operation }) => operation)
  return [...own, ...Object.values(branches).flatMap(operationsIn)]
}

function declaredNames({ leaves, branches }: Tree<Method>): string[] {
  const own = Object.values(leaves).flatMap(({ declarations }) => declarations.map(({ name }) => name))
  return [...own, ...Object.values(branches).flatMap(declaredNames)]
}

function methodSource(method: Method, { client, common }: Context): string {
  const { name, pathArguments, params, returns, options } = method
  const args = [
    ...pathArguments.map((argument) => `${argument.name}: ${argument.type}`),
    ...(params ? [`params${params.optional ? '?' : ''}: ${params.type}`] : []),
    `options?: ${options}`,
  ]
  return `${methodDoc(method, client, common)}  ${propertyKey(name)}(${args.join(', ')}): ${returns}\n`
}
