import { expect, test } from 'vitest'
import { reportTable } from './report-table.ts'

test('shows what passed, what failed and why, what was not applicable, and what is missing', () => {
  expect(
    reportTable([
      {
        name: 'bun',
        version: '1.4.5',
        seconds: 2.345,
        results: [
          { name: 'paths: dots', outcome: 'passed' },
          { name: 'retries: dates', outcome: 'failed', error: 'expected 1\nto be 2' },
          { name: 'sockets: flat memory', outcome: 'not applicable', reason: 'only on node' },
        ],
      },
      {
        name: 'deno',
        version: '2.9.6',
        seconds: 12,
        results: [{ name: 'retries: dates', outcome: 'failed', error: 'expected 1\nelsewhere' }],
      },
      { name: 'chromium', missing: 'there is no /usr/bin/chromium (apt-get install -y chromium)' },
    ]),
  ).toBe(`runtime   version  passed  failed  not applicable  seconds
bun       1.4.5    1       1       1               2.3
deno      2.9.6    0       1       0               12.0
chromium  –        –       –       –               not run: there is no /usr/bin/chromium (apt-get install -y chromium)

✗ retries: dates
    on bun, deno
    expected 1
    to be 2

Not applicable:
  sockets: flat memory – only on node; not run on bun`)
})
