// Makes the published package: one bundle without dependencies, so that nobody has to install Prism's hundred packages.
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { specsFolder } from '@agent-clients/specs'
import { build } from 'esbuild'
import { notice } from './build/notice.ts'
import { pruneTypes } from './build/prune-types.ts'
import { slimPrism } from './build/slim-prism.ts'

const here = import.meta.dirname
const dist = join(here, 'dist')
rmSync(dist, { recursive: true, force: true })

const { metafile } = await build({
  absWorkingDir: here,
  entryPoints: ['src/index.ts', 'src/cli.ts'],
  outdir: dist,
  bundle: true,
  splitting: true,
  chunkNames: '[name]',
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
writeFileSync(join(dist, 'NOTICE.md'), notice(Object.keys(metafile.inputs).filter((input) => input.includes('node_modules/'))))

mkdirSync(join(dist, 'specs'))
for (const file of readdirSync(specsFolder).filter((name) => name.endsWith('.yaml'))) {
  cpSync(join(specsFolder, file), join(dist, 'specs', basename(file)))
}

execFileSync('tsc', ['-p', 'tsconfig.build.json'], { cwd: here, stdio: 'inherit' })
pruneTypes(dist)
