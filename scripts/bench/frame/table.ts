import { type Figure, formatFigure } from './figures.ts'
import { markdownTable } from '../../readme/markdown-table.ts'

export interface Table {
  title: string
  /** What was measured, and how each contender was run. */
  notes: string[]
  /** What the first column holds. */
  head: string
  columns: string[]
  rows: Row[]
}

/** Cells in the order of the columns; one without a figure says why in words. */
export interface Row {
  name: string
  cells: (Figure | string)[]
}

export function tableInMarkdown({ head, columns, rows }: Table): string {
  return markdownTable(
    [head, ...columns],
    rows.map(({ name, cells }) => [name, ...cells.map(cellText)]),
  )
}

/** The same, in columns for a terminal. */
export function tableInText({ title, head, columns, rows }: Table): string {
  const lines = [[head, ...columns], ...rows.map(({ name, cells }) => [name, ...cells.map(cellText)])]
  const widths = lines[0]?.map((_, column) => Math.max(...lines.map((cells) => cells[column]?.length ?? 0))) ?? []
  const text = lines.map((cells) =>
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  )
  return `\n${title}\n\n${text.map((line) => `  ${line}\n`).join('')}`
}

function cellText(cell: Figure | string): string {
  return typeof cell === 'string' ? cell : formatFigure(cell)
}
