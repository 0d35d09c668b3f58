/** A Markdown table. Cells may hold Markdown; line breaks and pipes, which would end a cell, are taken care of. */
export function markdownTable(head: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.map(cell).join(' | ')} |\n`
  return line(head) + `|${head.map(() => '---|').join('')}\n` + rows.map(line).join('')
}

function cell(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim().replaceAll('|', '\\|')
}
