import { readFile } from 'node:fs/promises'
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

/** The maker of values is loaded when the first value is to be made up: most servers never make one, and all would wait for it. */
const lateFaker = `
  let loaded
  const given = []
  const load = () => {
    loaded = require('json-schema-faker').JSONSchemaFaker
    for (const options of given) loaded.option(...options)
    return loaded
  }
  exports.JSONSchemaFaker = {
    extend() {},
    option: (...options) => (loaded ? loaded.option(...options) : given.push(options)),
    generate: (schema) => (loaded ?? load()).generate(schema),
  }
`

/** Prism makes two Ajv for each draft of JSON Schema; a spec has one draft, and the others need not be made. */
function lateDrafts(source: string): string {
  const late = source.replaceAll(
    /(\w+): (createAjvInstances\([\w.]+\))/g,
    (_, draft: string, make: string) =>
      `get ${draft}() { const value = ${make}; Object.defineProperty(this, '${draft}', { value }); return value }`,
  )
  if (late === source) throw new Error('Prism does not make its Ajv instances where it did.')
  return late
}

/** Imports inside Prism's tree that lead to something else, made of what they name. */
const replaced: Record<string, string> = {
  'prism-http uri-template-lite': rememberedTemplates,
  'prism-http json-schema-faker': lateFaker,
}

/** Bundles what the published server needs of Prism. */
export const slimPrism: Plugin = {
  name: 'slim-prism',
  setup(build) {
    build.onResolve({ filter: /./ }, ({ path, importer }) => {
      const folder = /.*[\\/](prism-http|prism-core|json-schema-faker)[\\/]dist[\\/]/.exec(importer)?.[1]
      const key = `${folder} ${path}`
      if (key in replaced) return { path: key, namespace: 'replaced', pluginData: dirname(importer) }
      return key in unused ? { path: key, namespace: 'unused' } : undefined
    })
    build.onLoad({ filter: /./, namespace: 'replaced' }, ({ path, pluginData }) => ({
      contents: replaced[path] ?? '',
      loader: 'js',
      resolveDir: String(pluginData),
    }))
    build.onLoad({ filter: /prism-http[\\/]dist[\\/]validator[\\/]validators[\\/]utils\.js$/ }, async ({ path }) => ({
      contents: lateDrafts(await readFile(path, 'utf8')),
      loader: 'js',
    }))
    build.onLoad({ filter: /./, namespace: 'unused' }, ({ path }) => ({ contents: unused[path] ?? '', loader: 'js' }))
  },
}
