import { execFileSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build, type Plugin } from 'esbuild'
import { notice } from './notice.ts'
import { packagedModules } from './packaged-modules.ts'
import { pruneTypes } from './prune-types.ts'

export interface BundleOptions {
  /** The package's folder: it has `src/index.ts`, `src/cli.ts` and `tsconfig.build.json`. */
  packageFolder: string
  /** Where the bundle goes; what is there is deleted. */
  folder: string
  plugins?: Plugin[]
  /** Files, beside those that are bundled, of packages whose licences have to be told. */
  licensed?: readonly string[]
}

/**
 * Bundles a package's library and command with everything that they import, and writes beside them their types and the licences of
 * what was bundled. Whoever installs it installs nothing else.
 */
export async function bundle({ packageFolder, folder, plugins = [], licensed = [] }: BundleOptions): Promise<void> {
  rmSync(folder, { recursive: true, force: true })
  const { metafile } = await build({
    absWorkingDir: packageFolder,
    entryPoints: ['src/index.ts', 'src/cli.ts'],
    outdir: folder,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    // Names stay: they make a stack trace readable.
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: 'none',
    // In a bundle of modules, the `require` of CommonJS (Prism, Ajv) has to come from somewhere.
    banner: { js: `import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);` },
    plugins: [packagedModules, ...plugins],
    metafile: true,
    logLevel: 'warning',
  })
  // What was read but left out as unused is not in the outputs.
  const inputs = Object.values(metafile.outputs).flatMap((output) =>
    Object.entries(output.inputs).flatMap(([input, { bytesInOutput }]) => (bytesInOutput > 0 ? [input] : [])),
  )
  const bundled = inputs.filter((input) => input.includes('node_modules/')).map((input) => join(packageFolder, input))
  writeFileSync(join(folder, 'NOTICE.md'), notice([...bundled, ...licensed]))
  execFileSync('tsc', ['-p', 'tsconfig.build.json', '--outDir', folder], { cwd: packageFolder, stdio: 'inherit' })
  pruneTypes(folder)
}
