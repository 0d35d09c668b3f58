import { describe, expect, test } from 'vitest'
import { figure, formatFigure, formatNumber, ratio } from './figures.ts'
import { type Report, reportInMarkdown } from './report.ts'
import { tableInMarkdown, tableInText } from './table.ts'

describe('figures', () => {
  test('a median with its quartiles, between two values where it falls there', () => {
    expect(figure([4, 1, 3, 2], 'µs')).toEqual({ median: 2.5, low: 1.75, high: 3.25, unit: 'µs' })
  })

  test('a ratio is taken round by round', () => {
    expect(ratio([2, 20, 200], [1, 10, 100])).toEqual({ median: 2, low: 2, high: 2 })
  })

  test('are written with their spread, if they have one', () => {
    expect(formatFigure({ median: 1.456, low: 1.4, high: 1.523 })).toBe('1.46 (1.40–1.52)')
    expect(formatFigure({ median: 2, low: 2, high: 2, unit: 'MB' })).toBe('2 MB')
  })

  test.for([
    [0.1234, '0.12'],
    [12.34, '12.3'],
    [123.4, '123'],
    [19_733, '19,733'],
    [7, '7'],
    [Number.NaN, '–'],
  ] as const)('%d is written %s', ([value, text]) => {
    expect(formatNumber(value)).toBe(text)
  })
})

const table = {
  title: 'GET',
  notes: ['How it was run.'],
  head: 'client',
  columns: ['CPU', 'times'],
  rows: [
    { name: 'ours', cells: [figure([10], 'µs'), figure([1.5, 1.5, 1.7])] },
    { name: 'a | peer', cells: ['cannot', ''] },
  ],
}

describe('tables', () => {
  test('in Markdown', () => {
    expect(tableInMarkdown(table)).toBe(
      '| client | CPU | times |\n|---|---|---|\n| ours | 10 µs | 1.50 (1.50–1.60) |\n| a \\| peer | cannot |  |\n',
    )
  })

  test('in a terminal, in columns', () => {
    expect(tableInText(table)).toBe(
      '\nGET\n\n  client    CPU     times\n  ours      10 µs   1.50 (1.50–1.60)\n  a | peer  cannot\n',
    )
  })

  test('a report says when, on what and with which versions', () => {
    const machine = { cpu: 'Some CPU', cpus: 2, memoryGb: 8, system: 'linux 6 x64', node: '24.21.0', load: 0.5 }
    const calls = { title: 'Calls', date: '2026-11-24', commit: 'abc1234', machine, rounds: 3, minutes: 1.5 }
    const report: Report = { versions: { ky: '2.1.0' }, sections: { calls: { ...calls, tables: [table] } } }
    expect(reportInMarkdown(report)).toBe(
      `## Calls\n\n2026-11-24 · abc1234 · 2 × Some CPU, 8 GB · linux 6 x64 · Node 24.21.0 · load 0.5 at the start · 3 rounds · took 1.5 min\n\n` +
        `### GET\n\nHow it was run.\n\n${tableInMarkdown(table)}\n## Versions\n\nky 2.1.0\n`,
    )
  })
})
