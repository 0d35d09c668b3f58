/** A JSDoc block, indented; nothing in the text can end it early. Empty paragraphs are left out. */
export function jsdoc(paragraphs: (string | undefined | false)[], indent = ''): string {
  const lines = paragraphs
    .filter((paragraph): paragraph is string => typeof paragraph === 'string' && paragraph.trim() !== '')
    .flatMap((paragraph, index) => [
      // Tags stand together; prose is set apart.
      ...(index > 0 && !paragraph.startsWith('@') ? [''] : []),
      ...paragraph
        .trim()
        .replaceAll('*/', '*\\/')
        .split('\n')
        .map((line) => line.trim()),
    ])
  if (lines.length === 0) return ''
  if (lines.length === 1) return `${indent}/** ${lines[0]} */\n`
  return `${indent}/**\n${lines.map((line) => `${indent} *${line === '' ? '' : ` ${line}`}\n`).join('')}${indent} */\n`
}

/** Text on one line, for a tag. */
export function oneLine(text: string | undefined): string {
  return (text ?? '').replaceAll(/\s+/g, ' ').trim()
}
