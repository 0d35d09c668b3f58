import { dirname } from 'node:path'
import type { Plugin } from 'esbuild'

/** Imports inside Prism's tree that lead to what this server never reaches, with what stands in for them. */
const unused: Record<string, string> = {
  // 5 MB of names and addresses, for schemas that carry an `x-faker`; `dynamic=true` makes values up without it.
  'prism-http @faker-js/faker': 'export default {}',
  // The specs are compiled when the package is built.
  'prism-http ./utils/operations': 'export {}',
  'prism-http ./instanceWithSpec': 'export {}',
  // Forwarding requests and calling back: this server calls nobody.
  'prism-http ./forwarder': 'export default () => {}',
  'prism-http ./callback/callbacks': 'export {}',
  // Routing and credentials are the host's.
  'prism-http ./router': 'export default () => {}',
  'prism-http ./validators/security': 'export {}',
  // Logging, which would serialise every body once more.
  'prism-http ../utils/logger': 'export const logRequest = () => {}, logResponse = () => {}',
  'prism-core ./logger': 'export {}',
  // References to other files.
  'json-schema-faker json-schema-ref-parser': 'export default {}',
}

/**
 * Prism compiles the template of a path anew for every request, at a cost beside which its validation is small. The templates are
 * the specs', so each is compiled once.
 */
const rememberedTemplates = `
  import { URI as original } from 'uri-template-lite'
  const known = new Map()
  export const URI = {
    Template: function (template) {
      if (!known.has(template)) known.set(template, new original.Template(template))
      return known.get(template)
    },
  }
`

/** Bundles what the published server needs of Prism. */
export const slimPrism: Plugin = {
  name: 'slim-prism',
  setup(build) {
    build.onResolve({ filter: /./ }, ({ path, importer }) => {
      const folder = /.*[\\/](prism-http|prism-core|json-schema-faker)[\\/]dist[\\/]/.exec(importer)?.[1]
      const key = `${folder} ${path}`
      if (key === 'prism-http uri-template-lite')
        return { path: key, namespace: 'templates', pluginData: dirname(importer) }
      return key in unused ? { path: key, namespace: 'unused' } : undefined
    })
    build.onLoad({ filter: /./, namespace: 'templates' }, ({ pluginData }) => ({
      contents: rememberedTemplates,
      loader: 'js',
      resolveDir: String(pluginData),
    }))
    build.onLoad({ filter: /./, namespace: 'unused' }, ({ path }) => ({ contents: unused[path] ?? '', loader: 'js' }))
  },
}
