/**
 * What the text of a parameter or header may stand for: HTTP knows no numbers and no lists. The likelier values come first.
 */
export function possibleValues(texts: readonly string[]): unknown[] {
  const [only = ''] = texts
  const parts = texts.length === 1 ? only.split(',').map((part) => part.trim()) : texts
  const single = texts.length === 1 ? [...typed(only), only] : []
  return [...single, parts.map((part) => typed(part)[0] ?? part), parts]
}

function typed(text: string): unknown[] {
  if (text === 'true' || text === 'false') return [text === 'true']
  return /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/.test(text) ? [Number(text)] : []
}
