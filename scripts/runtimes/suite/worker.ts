import { runSuite, type SuiteOptions } from './run-suite.ts'

declare const SUITE: SuiteOptions

// A worker may use the network only while it handles an event; `workerd test` sends it this one.
export default {
  test: (): Promise<void> => runSuite(SUITE),
}
