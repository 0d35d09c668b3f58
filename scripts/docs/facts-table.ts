import { type OpenApiDocument, operationsOf, type SecurityScheme, type Spec } from '@agent-clients/specs'
import { platformNames } from '../generate/names.ts'
import { clientParameters } from '../generate/platform-file.ts'
import { markdownTable } from './markdown-table.ts'
import { rateLimitsInWords } from './rate-limits-in-words.ts'

/** What somebody who calls a platform has to know about it, read off its spec. */
export function factsTable({ platform, document }: Spec): string {
  const {
    info,
    externalDocs,
    servers: [server],
  } = document
  const { env } = platformNames(platform)
  const scheme = usedScheme(document)
  const options = [
    ...Object.entries(server?.variables ?? {})
      .filter(([, variable]) => variable['x-client-option'])
      .map(([name, variable]) => {
        const values = (variable.enum ?? [])
          .filter((value) => value !== variable.default)
          .map((value) => `, \`${value}\``)
        return `\`${name}\`: \`${variable.default}\` (default)${values.join('')}`
      }),
    ...clientParameters(operationsOf(document)).map(({ name, description }) => `\`${name}\`: ${description}`),
  ]
  return markdownTable(
    ['', ''],
    [
      ['Service', externalDocs ? `[${info.title}](${externalDocs.url})` : info.title],
      ['Status', `**${info['x-status'].state}.** ${info['x-status'].note}`],
      ['Base URL', `\`${server?.url}\``],
      ['Authentication', scheme ? `\`${headerLine(scheme)}\`. ${scheme.description ?? ''}` : 'none'],
      ['Environment', `\`${env}_API_KEY\`; \`${env}_BASE_URL\` in place of the base URL`],
      ...(options.length > 0 ? [['Options of its own', options.join(' · ')]] : []),
      ['Rate limits', rateLimitsInWords(document['x-rate-limits'])],
    ],
  )
}

/** The scheme by which requests are authenticated. */
export function usedScheme({ components, security }: OpenApiDocument): SecurityScheme | undefined {
  const [name = ''] = Object.keys(security?.[0] ?? components.securitySchemes)
  return components.securitySchemes[name]
}

/** The header that carries the key. */
export function headerLine({
  type,
  scheme = 'Bearer',
  name = 'Authorization',
  'x-auth-prefix': prefix,
}: SecurityScheme): string {
  const word = type === 'http' ? scheme.charAt(0).toUpperCase() + scheme.slice(1) : prefix
  return `${type === 'http' ? 'Authorization' : name}: ${word ? `${word} ` : ''}<key>`
}
