/** What became of one case on one runtime. */
export type CaseResult =
  | { name: string; outcome: 'passed' }
  | { name: string; outcome: 'failed'; error: string }
  | { name: string; outcome: 'not applicable'; reason: string }
