import { type OpenApiDocument, type Operation, pointerSegments, type SecurityScheme } from '@agent-clients/specs'
import { platformNames, propertyKey } from './names.ts'
import { routeData } from './routes.ts'
import { type Tree, treeOf } from './tree.ts'

/** `platform.ts`: the table that the runtime acts on. */
export function platformFile(platform: string, document: OpenApiDocument, operations: Operation[]): string {
  const { pascal, env } = platformNames(platform)
  const [server] = document.servers
  if (!server) throw new Error('The spec names no server.')
  const variables = Object.entries(server.variables ?? {}).map(
    ([name, variable]) =>
      [name, { default: variable.default, ...(variable.enum && { values: variable.enum }) }] as const,
  )
  const parameters = clientParameters(operations).map(({ name }) => name)
  const data = {
    name: document.info.title.replace(/\s+API$/i, '') || pascal,
    env,
    baseUrl: server.url,
    ...(variables.length > 0 && { variables: Object.fromEntries(variables) }),
    ...(parameters.length > 0 && { parameters }),
    auth: authData(document),
    error: {
      message: pointerSegments(document['x-error'].message),
      ...(document['x-error'].code && { code: pointerSegments(document['x-error'].code) }),
    },
  }
  const routes = treeOf(operations.map((operation) => [operation.id, routeData(document, operation)] as const))
  return [
    "import type { Platform } from '@agent-clients/core/client'\n",
    'export const platform: Platform = {',
    ...Object.entries(data).map(([name, value]) => `  ${name}: ${literal(value)},`),
    `  routes: ${routesSource(routes, '  ')},`,
    '}\n',
  ].join('\n')
}

/** Query parameters that users set once, on the client. */
export function clientParameters(operations: Operation[]) {
  const byName = new Map(
    operations.flatMap(({ parameters }) =>
      parameters.filter((parameter) => parameter['x-client-option']).map((parameter) => [parameter.name, parameter]),
    ),
  )
  return [...byName.values()]
}

function authData(document: OpenApiDocument): { header: string; prefix?: string } {
  const used = Object.keys(document.security?.[0] ?? {})[0] ?? Object.keys(document.components.securitySchemes)[0] ?? ''
  const scheme: SecurityScheme | undefined = document.components.securitySchemes[used]
  if (scheme?.type === 'http' && scheme.scheme?.toLowerCase() === 'bearer')
    return { header: 'Authorization', prefix: 'Bearer' }
  if (scheme?.type === 'apiKey' && scheme.in === 'header' && scheme.name) {
    return { header: scheme.name, ...(scheme['x-auth-prefix'] && { prefix: scheme['x-auth-prefix'] }) }
  }
  throw new Error(`The security scheme "${used}" is neither a bearer token nor a key in a header.`)
}

function routesSource(tree: Tree<unknown>, indent: string): string {
  const inner = `${indent}  `
  const members = [
    ...Object.entries(tree.leaves).map(([name, leaf]) => `${inner}${propertyKey(name)}: ${literal(leaf)},`),
    ...Object.entries(tree.branches).map(
      ([name, branch]) => `${inner}${propertyKey(name)}: ${routesSource(branch, inner)},`,
    ),
  ]
  return `{\n${members.join('\n')}\n${indent}}`
}

/** A value as source, on one line, with keys unquoted where they can be. */
function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`
  if (typeof value === 'object' && value !== null) {
    return `{ ${Object.entries(value)
      .map(([name, part]) => `${propertyKey(name)}: ${literal(part)}`)
      .join(', ')} }`
  }
  if (typeof value === 'string') return `'${value.replace(/[\\']/g, '\\$&').replaceAll('\n', '\\n')}'`
  return JSON.stringify(value)
}
