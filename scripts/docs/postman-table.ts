import { credentialVariable } from '@agent-clients/specs/postman/variables'
import type { Spec } from '@agent-clients/specs'
import { markdownTable } from './markdown-table.ts'
import { headerLine, usedScheme } from './facts-table.ts'
import { mockBaseUrl } from './mock-base-url.ts'
import { serviceName } from './service-name.ts'

/** What an imported collection needs to be told, and where it sends its requests. */
export function postmanTable(specs: Spec[]): string {
  return markdownTable(
    [
      'platform',
      'variable',
      'holds',
      'sent as',
      '`baseUrl` after the import',
      '`baseUrl` of the mock',
      'further variables',
    ],
    specs.map((spec) => {
      const { document } = spec
      const [server] = document.servers
      const credential = credentialVariable(document, '<key>')
      const scheme = usedScheme(document)
      const variables = Object.entries(server?.variables ?? {}).map(
        ([name, { default: value }]) => `\`${name}\`: \`${value}\``,
      )
      return [
        serviceName(document),
        credential ? `\`${credential.key}\`` : '',
        credential ? `\`${credential.value}\`` : '',
        scheme ? `\`${headerLine(scheme)}\`` : '',
        `\`${server?.url.replace(/\{([^{}]+)\}/g, '{{$1}}')}\``,
        `\`${mockBaseUrl(spec)}\``,
        variables.join(', '),
      ]
    }),
  )
}
