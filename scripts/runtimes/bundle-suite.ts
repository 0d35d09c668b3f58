import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import type { SuiteOptions } from './suite/run-suite.ts'
import type { TestRuntime } from './test-runtime.ts'

/** Puts the cases, core and what they import into one file, as a bundler for that runtime would. */
export async function bundleSuite(
  { entry, conditions }: TestRuntime,
  options: SuiteOptions,
  outfile: string,
): Promise<void> {
  await build({
    entryPoints: [fileURLToPath(new URL(`suite/${entry}.ts`, import.meta.url))],
    outfile,
    bundle: true,
    format: 'esm',
    target: 'es2022',
    // Anything but web standards fails to resolve.
    platform: 'neutral',
    mainFields: ['module', 'main'],
    conditions: [...conditions],
    define: { SUITE: JSON.stringify(options) },
    logLevel: 'silent',
  })
}
