import type { Runtime } from '../../packages/core/test/case.ts'

/** A program that the cases run on. */
export interface TestRuntime {
  /** What it is called on the command line: `node20`. */
  name: string
  /** What the cases know it as. */
  kind: Runtime
  /** Path of the program. */
  program: string
  /** What to do when the program is not there. */
  remedy: string
  /** The version that a name like `node24` promises: the start of what `--version` prints. */
  expectedVersion?: string
  /** What bundlers for this runtime look for in the `exports` of packages. */
  conditions: readonly string[]
  /** The file in `suite/` that starts the cases there. */
  entry: 'program' | 'worker'
  /** How many cases it runs at a time. Most of their time they wait. */
  concurrency: number
  /** The command line. */
  arguments(files: SuiteFiles): readonly string[]
}

/** Where a runtime finds the suite. */
export interface SuiteFiles {
  /** A folder of its own, empty but for the files below. */
  folder: string
  /** The bundle of all cases. */
  script: string
  /** The address of a page that loads the bundle. */
  page: string
}
