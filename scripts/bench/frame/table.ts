import { textTable } from '../../command/text-table.ts'
import { markdownTable } from '../../readme/markdown-table.ts'
import { type Figure, formatFigure } from './figures.ts'

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
  const text = textTable([[head, ...columns], ...rows.map(({ name, cells }) => [name, ...cells.map(cellText)])])
  return `\n${title}\n\n${text.replaceAll(/^/gm, '  ')}\n`
}

function cellText(cell: Figure | string): string {
  return typeof cell === 'string' ? cell : formatFigure(cell)
}
