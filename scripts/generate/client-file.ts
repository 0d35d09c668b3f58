import type { OpenApiDocument, Operation } from '@agent-clients/specs'
import { jsdoc, oneLine } from './jsdoc.ts'
import type { Method } from './method.ts'
import { platformNames, propertyKey, resourceName } from './names.ts'
import { clientParameters } from './platform-file.ts'
import type { Tree } from './tree.ts'

/** `client.ts`: the client's interface, its options and its factory. */
export function clientFile(
  platform: string,
  document: OpenApiDocument,
  operations: Operation[],
  tree: Tree<Method>,
): string {
  const { client, options, factory, env } = platformNames(platform)
  const resources = Object.keys(tree.branches)
  const optionMembers = ownOptions(document, operations)
  return [
    "import type { ClientOptions, Http } from '@agent-clients/core'",
    "import { createClient } from '@agent-clients/core/client'",
    "import { platform } from './platform.ts'",
    `import type { ${resources.map(resourceName).sort().join(', ')} } from './resources.ts'`,
    "import type { paths } from './schema.ts'\n",
    "export type * from './resources.ts'",
    "export type * from './types.ts'\n",
    jsdoc([`Options of {@link ${factory}}.`]) +
      `export interface ${options} extends ClientOptions {${optionMembers.length > 0 ? `\n${optionMembers.join('')}` : ''}}\n`,
    jsdoc([oneLine(document.info.summary) || `Client of the ${document.info.title}.`]) +
      `export interface ${client} {\n${resources.map((resource) => `  readonly ${propertyKey(resource)}: ${resourceName(resource)}\n`).join('')}` +
      `${jsdoc(["openapi-fetch's own API over the spec's paths, behind the same guards as the methods."], '  ')}  readonly http: Http<paths>\n}\n`,
    jsdoc([
      `A client of the ${document.info.title}.`,
      `@param options \`apiKey\` and \`baseUrl\` default to the environment variables ${env}_API_KEY and ${env}_BASE_URL, the latter to ${document.servers[0]?.url}`,
      '@throws {TypeError} when there is no key, or an option is not what it should be',
      document.externalDocs && `@see ${document.externalDocs.url}`,
    ]) +
      `export function ${factory}(options: ${options} = {}): ${client} {\n  return createClient<${client}>(platform, options)\n}\n`,
  ].join('\n')
}

function ownOptions(document: OpenApiDocument, operations: Operation[]): string[] {
  const variables = Object.entries(document.servers[0]?.variables ?? {})
    .filter(([, variable]) => variable['x-client-option'])
    .map(([name, variable]) => {
      const type = variable.enum?.map((value) => `'${value}'`).join(' | ') ?? 'string'
      return `${jsdoc([variable.description, `@default '${variable.default}'`], '  ')}  ${propertyKey(name)}?: ${type} | undefined\n`
    })
  const parameters = clientParameters(operations).map((parameter) => {
    const type = [parameter.schema.type].flat().some((name) => name === 'number' || name === 'integer')
      ? 'number'
      : 'string'
    return `${jsdoc([parameter.description, 'A call may still name another one.'], '  ')}  ${propertyKey(parameter.name)}?: ${type} | undefined\n`
  })
  return [...variables, ...parameters]
}
