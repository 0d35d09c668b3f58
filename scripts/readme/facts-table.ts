import { platformNames } from '@agent-clients/generator'
import type { Credential, Spec } from '@agent-clients/generator/model'
import { markdownTable } from './markdown-table.ts'
import { rateLimitsInWords } from './rate-limits-in-words.ts'

/** What somebody who calls a platform has to know about it, read off its spec. */
export function factsTable(spec: Spec): string {
  const { title, documentation, status, servers, credential, clientOptions } = spec
  const { env } = platformNames(spec.name)
  const options = [
    ...clientOptions.variables.map((variable) => {
      const others = variable.values.filter((value) => value !== variable.default).map((value) => `, \`${value}\``)
      return `\`${variable.name}\`: \`${variable.default}\` (default)${others.join('')}`
    }),
    ...clientOptions.parameters.map(({ name, description }) => `\`${name}\`: ${description}`),
  ]
  return markdownTable(
    ['', ''],
    [
      ['Service', documentation === undefined ? title : `[${title}](${documentation})`],
      ['Status', `**${status.state}.** ${status.note}`],
      ['Base URL', `\`${servers[0].url}\``],
      ['Authentication', credential ? `\`${headerLine(credential)}\`. ${credential.description ?? ''}` : 'none'],
      ['Environment', `\`${env}_API_KEY\`; \`${env}_BASE_URL\` in place of the base URL`],
      ...(options.length > 0 ? [['Options of its own', options.join(' · ')]] : []),
      ['Rate limits', rateLimitsInWords(spec.rateLimits)],
    ],
  )
}

/** The header that carries the key. */
export function headerLine({ name, prefix }: Credential): string {
  return `${name}: ${prefix ? `${prefix} ` : ''}<key>`
}
