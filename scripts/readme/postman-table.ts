import type { Spec } from '@agent-clients/generator/model'
import { credentialVariable } from '@agent-clients/generator/postman/variables'
import { markdownTable } from './markdown-table.ts'
import { headerLine } from './facts-table.ts'
import { mockBaseUrl } from './mock-base-url.ts'

/** What an imported collection needs to be told, and where it sends its requests. */
export function postmanTable(specs: readonly Spec[]): string {
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
      const { credential } = spec
      const [server] = spec.servers
      const variable = credentialVariable(credential, '<key>')
      const others = server.variables.map(({ name, default: value }) => `\`${name}\`: \`${value}\``)
      return [
        spec.serviceName,
        variable ? `\`${variable.key}\`` : '',
        variable ? `\`${variable.value}\`` : '',
        credential ? `\`${headerLine(credential)}\`` : '',
        `\`${server.url.replaceAll(/\{([^{}]+)\}/g, '{{$1}}')}\``,
        `\`${mockBaseUrl(spec)}\``,
        others.join(', '),
      ]
    }),
  )
}
