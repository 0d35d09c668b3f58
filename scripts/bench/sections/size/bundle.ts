import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { benchFolder, root } from '../../frame/folders.ts'

export interface Bundle {
  minified: number
  gzip: number
  /** Minified bytes of each module, the largest first. */
  modules: { path: string; bytes: number }[]
}

/** A program with all that it imports, minified for a browser. */
export async function bundle(source: string): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: source, resolveDir: benchFolder },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    platform: 'browser',
    write: false,
    metafile: true,
    absWorkingDir: root,
    outfile: 'bundle.js',
    logLevel: 'error',
  })
  const bytes = outputFiles[0]?.contents ?? new Uint8Array()
  const inputs = Object.values(metafile.outputs).flatMap((output) => Object.entries(output.inputs))
  const modules = inputs
    .map(([path, { bytesInOutput }]) => ({
      path: path.replace(/^.*node_modules\/(?!.*node_modules)/, ''),
      bytes: bytesInOutput,
    }))
    .toSorted((one, other) => other.bytes - one.bytes)
  return { minified: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length, modules }
}
