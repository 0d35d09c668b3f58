import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'esbuild'

/** Imported as a module, `node:http` hands out all its exports, one of which loads the whole of undici. */
const plainHttp = `module.exports = require('node:http')`

/**
 * What differs in a package: a module `x.ts` that has an `x.packaged.ts` beside it is replaced by that, which reads what the build
 * wrote in the place of the repository's own files.
 */
export const packagedModules: Plugin = {
  name: 'packaged-modules',
  setup(build) {
    build.onResolve({ filter: /^\..*\.ts$/ }, ({ path, importer, kind, resolveDir }) => {
      const packaged = path.replace(/\.ts$/, '.packaged.ts')
      return existsSync(join(resolveDir, packaged))
        ? build.resolve(packaged, { importer, kind, resolveDir })
        : undefined
    })
    build.onResolve({ filter: /^(node:)?http$/ }, ({ path, kind }) =>
      kind === 'require-call' ? undefined : { path, namespace: 'plain-http' },
    )
    build.onLoad({ filter: /./, namespace: 'plain-http' }, () => ({ contents: plainHttp, loader: 'js' }))
  },
}
