import { existsSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

const packages = fileURLToPath(new URL('../../packages/', import.meta.url))

/** Bytes of a program that makes one call, bundled and minified for a browser; of core, everything that it exports. */
export async function bundleSizes() {
  const clients = readdirSync(packages).filter((name) => existsSync(`${packages}${name}/dist/generated/client.js`))
  const programs = clients.map((name): [string, string] => [
    name,
    `
    import * as client from ${JSON.stringify(`${packages}${name}/dist/generated/client.js`)}
    const create = Object.values(client)[0]
    console.log(await create({ apiKey: () => 'key' }).agents.list())`,
  ])
  const core = ['index', 'for-generated-code']
    .map((file) => `export * from ${JSON.stringify(`${packages}core/dist/${file}.js`)}`)
    .join('\n')
  const sizes: Record<string, { minified: number; gzip: number }> = {}
  for (const [name, contents] of [['core', core], ...programs] as const) sizes[name] = await bundleSize(contents)
  return sizes
}

async function bundleSize(contents: string): Promise<{ minified: number; gzip: number }> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: packages },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    platform: 'browser',
    write: false,
  })
  const bytes = outputFiles[0]?.contents ?? new Uint8Array()
  return { minified: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length }
}
