import type { Spec } from '../model/index.ts'
import { fieldDoc } from '../typescript/field-doc.ts'
import { jsdoc, oneLine } from '../typescript/jsdoc.ts'
import { platformNames, propertyKey, resourceName } from '../typescript/names.ts'
import { clientStyle, typeOf } from '../typescript/type-of.ts'
import type { Method } from './method.ts'
import { type Common, errorName } from './method-doc.ts'
import type { Tree } from './tree.ts'

/** `client.ts`: the client's interface, its options and its factory. */
export function clientFile(spec: Spec, tree: Tree<Method>, common: Common): string {
  const { client, options, factory, env } = platformNames(spec.name)
  const { title, summary, documentation, servers } = spec
  const resources = Object.keys(tree.branches)
  const optionMembers = ownOptions(spec).join('')
  const features = featuresOf(spec)
  return [
    "import type { ClientOptions, Http } from '@agent-clients/core'",
    `import { ${['createClient', ...features].toSorted().join(', ')} } from '@agent-clients/core/client'`,
    "import { platform } from './platform.ts'",
    `import type { ${resources
      .map((name) => resourceName([name]))
      .toSorted()
      .join(', ')} } from './resources.ts'`,
    "import type { paths } from './schema.ts'\n",
    "export type * from './resources.ts'",
    "export type * from './types.ts'\n",
    jsdoc([`Options of {@link ${factory}}.`]) +
      `export interface ${options} extends ClientOptions {${optionMembers && `\n${optionMembers}`}}\n`,
    jsdoc([oneLine(summary) || `Client of the ${title}.`, ...commonErrors(common)]) +
      `export interface ${client} {\n${resources.map((name) => `  readonly ${propertyKey(name)}: ${resourceName([name])}\n`).join('')}` +
      `${jsdoc(["openapi-fetch's own API over the spec's paths, behind the same guards as the methods."], '  ')}  readonly http: Http<paths>\n}\n`,
    jsdoc([
      `A client of the ${title}.`,
      `@param options \`apiKey\` and \`baseUrl\` default to the environment variables ${env}_API_KEY and ${env}_BASE_URL, the latter to ${servers[0].url}`,
      '@throws {TypeError} when there is no key, or an option is not what it should be',
      documentation && `@see ${documentation}`,
    ]) +
      `export function ${factory}(options: ${options} = {}): ${client} {\n  return createClient<${client}>(platform, [${features.join(', ')}], options)\n}\n`,
  ].join('\n')
}

/** What of core the routes need beside plain calls, by its names there. */
function featuresOf({ operations }: Spec): string[] {
  return [
    ...(operations.some(({ list }) => list) ? ['pages'] : []),
    ...(operations.some(({ events }) => events) ? ['events'] : []),
  ]
}

/** Said here once, and not in the hover of each method. */
function commonErrors({ errors }: Common): string[] {
  const lines = [...errors.values()].map(
    ({ status, description }) => `- \`${errorName(status)}\` (${status}): ${oneLine(description)}`,
  )
  return lines.length === 0 ? [] : [`Most methods can throw:\n${lines.join('\n')}`]
}

/** The options that the spec adds to those of every client. */
function ownOptions({ clientOptions: { variables, parameters } }: Spec): string[] {
  return [
    ...variables.map(({ name, description, default: value, values }) => {
      const type = values.map((one) => `'${one}'`).join(' | ') || 'string'
      return `${jsdoc([description, `@default '${value}'`], '  ')}  ${propertyKey(name)}?: ${type} | undefined\n`
    }),
    ...parameters.map((parameter) => {
      const description = [parameter.description?.trim(), 'A call may still name another one.']
        .filter(Boolean)
        .join(' ')
      const doc = fieldDoc({ ...parameter, description }, '  ')
      return `${doc}  ${propertyKey(parameter.name)}?: ${typeOf(parameter.schema, clientStyle)} | undefined\n`
    }),
  ]
}
