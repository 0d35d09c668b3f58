import { runSuite, type SuiteOptions } from './run-suite.ts'

declare const SUITE: SuiteOptions

// For processes and pages, where code runs as soon as it is loaded.
await runSuite(SUITE)
