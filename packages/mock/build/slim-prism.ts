import type { Plugin } from 'esbuild'

/** Parts of Prism's tree that this server never reaches, with what stands in for them. */
const unused: Record<string, string> = {
  // 5 MB of names and addresses, for schemas that carry an `x-faker`; `dynamic=true` makes values up without it.
  '@faker-js/faker': 'export default {}',
  // Reading Postman collections as specs.
  '@stoplight/http-spec/postman/operation': 'export function transformPostmanCollectionOperations() { return [] }',
  // Forwarding to a real server.
  './forwarder': `export default () => { throw new Error('The mock server forwards nothing.') }`,
}

/** Bundles Prism without what is not used, and with the build of jsonc-parser that a bundler can follow (its main file cannot be). */
export const slimPrism: Plugin = {
  name: 'slim-prism',
  setup(build) {
    build.onResolve({ filter: /./ }, ({ path, importer, kind, resolveDir }) => {
      if (path === 'jsonc-parser') return build.resolve('jsonc-parser/lib/esm/main.js', { importer, kind, resolveDir })
      const isOurs = path !== './forwarder' || importer.endsWith('/prism-http/dist/index.js')
      return path in unused && isOurs ? { path, namespace: 'unused' } : undefined
    })
    build.onLoad({ filter: /./, namespace: 'unused' }, ({ path }) => ({ contents: unused[path] ?? '', loader: 'js' }))
  },
}
