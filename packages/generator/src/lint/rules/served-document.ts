import type { Oas3Rule } from '@redocly/openapi-core'
import { httpMethods, type Server } from '../../model/index.ts'
import { specRule } from '../common/spec-rule.ts'

/** What would leave no trace in a client: requests that the platform sends, other servers, methods and paths that no client calls. */
export const servedDocument: Oas3Rule = (options) => [partsWithoutTrace(options), badServers(options)].flat()

const elsewhere = 'is not served: all calls go to the first server of the document'

const partsWithoutTrace: Oas3Rule = () => ({
  Root(root, { report, location }) {
    if ('webhooks' in root)
      report({
        message:
          'webhooks are not served: clients receive no requests. Describe them in info.description, their bodies as components that an operation uses.',
        location: location.child('webhooks').key(),
      })
  },
  Paths(paths, { report, location }) {
    for (const path of Object.keys(paths)) {
      const problem = pathProblem(path)
      if (problem) report({ message: `The path ${path} ${problem}.`, location: location.child([path]).key() })
    }
  },
  PathItem(item, { report, location }) {
    for (const method of ['head', 'options', 'trace'].filter((name) => name in item)) {
      const message = `${method.toUpperCase()} is not served: clients have methods for ${new Intl.ListFormat('en').format(httpMethods)}. Leave it out.`
      report({ message, location: location.child(method).key() })
    }
    if ('servers' in item)
      report({ message: `A server of one path ${elsewhere}.`, location: location.child('servers').key() })
  },
  Operation(operation, { report, location }) {
    if ('servers' in operation)
      report({ message: `A server of one operation ${elsewhere}.`, location: location.child('servers').key() })
  },
  Example(example, { report, location }) {
    if (!('value' in example))
      report({
        message: 'An example without `value` cannot be sent or served. Write the value here.',
        location: location.key(),
      })
  },
})

const badServers = specRule(({ servers }, report) => {
  for (const server of servers) {
    const problem = serverProblem(server)
    if (problem) report(server.pointer, `The server ${server.url} ${problem}.`)
  }
})

/** As the client's baseUrl is checked when it is created. */
function serverProblem({ url, variables }: Server): string | undefined {
  const defaults = new Map(variables.map((variable) => [variable.name, variable.default]))
  const names = [...url.matchAll(/\{([^{}]+)\}/g)].map(([, name = '']) => name)
  const odd = names.find((name) => !/^[\w-]+(\.[\w-]+)*$/.test(defaults.get(name) ?? ''))
  if (odd !== undefined) return `has a variable "${odd}" whose default is no host name or path segment`
  const filled = url.replaceAll(/\{([^{}]+)\}/g, (_, name: string) => defaults.get(name) ?? '')
  if (!/^https?:\/\//.test(filled) || !URL.canParse(filled))
    return 'is not an absolute http(s) URL, so no client could call it'
  const { search, hash, username, password } = new URL(filled)
  return search || hash || username || password
    ? 'has a query, a fragment or credentials, which would be lost'
    : undefined
}

/** As `client.http` checks the path that it gets. */
function pathProblem(path: string): string | undefined {
  if (path !== '/' && !/^(\/[\w\-.~!$&'()*+,;=:@{}]+)+\/?$/.test(path))
    return 'has characters that no path has (`#` and `?` end one), or an empty segment'
  const names = [...path.matchAll(/\{([^{}]+)\}/g)].map(([, name]) => name)
  return new Set(names).size < names.length ? 'names a parameter twice' : undefined
}
