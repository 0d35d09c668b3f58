import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { specsFolder } from '@agent-clients/specs'
import { build } from 'esbuild'
import { allSpecs } from '../src/engine/all-specs.ts'
import { pageAssets, pageFile, renderer } from '../src/page/page-files.ts'
import { notice } from './notice.ts'
import { pruneTypes } from './prune-types.ts'
import { rendererPackages } from './renderer-packages.ts'
import { slimPrism } from './slim-prism.ts'

const packageFolder = dirname(import.meta.dirname)

/** Writes what is published: one bundle without dependencies, so that nobody has to install Prism's hundred packages. */
export async function buildPackage(folder: string): Promise<void> {
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
    // Prism is CommonJS: inside a module its `require` of Node's own modules has to come from somewhere.
    banner: { js: `import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);` },
    plugins: [slimPrism],
    metafile: true,
    logLevel: 'warning',
  })
  const bundled = Object.keys(metafile.inputs).filter((input) => input.includes('node_modules/'))
  writeFileSync(
    join(folder, 'NOTICE.md'),
    notice([...bundled.map((input) => join(packageFolder, input)), ...rendererPackages()]),
  )

  mkdirSync(join(folder, 'specs'))
  for (const file of readdirSync(specsFolder).filter((name) => name.endsWith('.yaml'))) {
    cpSync(join(specsFolder, file), join(folder, 'specs', file))
  }
  const specs = await allSpecs()
  const packed = specs.map(({ name, spec, operations }) => ({ name, document: spec.document, operations }))
  writeFileSync(join(folder, 'compiled-specs.json'), JSON.stringify(packed))

  mkdirSync(join(folder, 'page'))
  for (const name of [...pageAssets, renderer, ...specs.map(({ name }) => `${name}.postman.json.gz`)]) {
    const bytes = await pageFile(name)
    if (!bytes) throw new Error(`The page's file ${name} is missing.`)
    writeFileSync(join(folder, 'page', name), bytes)
  }

  execFileSync('tsc', ['-p', 'tsconfig.build.json', '--outDir', folder], { cwd: packageFolder, stdio: 'inherit' })
  pruneTypes(folder)
}
