import type { Platform, Route } from '@agent-clients/core/client'
import type { Credential, Spec } from '../model/index.ts'
import { literal } from '../typescript/literal.ts'
import { platformNames, propertyKey } from '../typescript/names.ts'
import { routeOf } from './route.ts'
import { type Tree, treeOf } from './tree.ts'

/** `platform.ts`: the table that the runtime acts on. */
export function platformFile(spec: Spec): string {
  const { pascal, env } = platformNames(spec.name)
  const { servers, clientOptions, errorBody, operations } = spec
  const [server] = servers
  const variables = server.variables.map(
    ({ name, default: value, values }) => [name, { default: value, ...(values.length > 0 && { values }) }] as const,
  )
  const data: Omit<Platform, 'routes'> = {
    name: spec.serviceName || pascal,
    env,
    baseUrl: server.url,
    ...(variables.length > 0 && { variables: Object.fromEntries(variables) }),
    ...(clientOptions.parameters.length > 0 && { parameters: clientOptions.parameters.map(({ name }) => name) }),
    auth: authOf(spec.credential),
    error: { message: errorBody.message, ...(errorBody.code && { code: errorBody.code }) },
  }
  const routes = treeOf(operations.map((operation) => [operation.names, routeOf(operation)] as const))
  return [
    "import type { Platform } from '@agent-clients/core/client'\n",
    'export const platform: Platform = {',
    ...Object.entries(data).map(([name, value]) => `  ${name}: ${literal(value)},`),
    `  routes: ${routesSource(routes, '  ')},`,
    '}\n',
  ].join('\n')
}

function authOf(credential: Credential | undefined): Platform['auth'] {
  if (credential?.in === 'header' && (credential.type === 'bearer' || credential.type === 'apiKey')) {
    const { name, prefix } = credential
    return { header: name, ...(prefix && { prefix }) }
  }
  throw new Error(`The security scheme "${credential?.scheme}" is neither a bearer token nor a key in a header.`)
}

function routesSource(tree: Tree<Route>, indent: string): string {
  const inner = `${indent}  `
  const members = [
    ...Object.entries(tree.leaves).map(([name, route]) => `${inner}${propertyKey(name)}: ${literal(route)},`),
    ...Object.entries(tree.branches).map(
      ([name, branch]) => `${inner}${propertyKey(name)}: ${routesSource(branch, inner)},`,
    ),
  ]
  return `{\n${members.join('\n')}\n${indent}}`
}
