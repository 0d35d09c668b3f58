import { isFile, type Keywords } from '../model/index.ts'

/** `1–100 characters`, `at most 200`, `default 50`: what a schema allows, in words. */
export function bounds(keywords: Keywords): string {
  return [
    range(keywords.minLength, keywords.maxLength, 'character'),
    range(keywords.minItems, keywords.maxItems, 'item'),
    range(keywords.minimum, keywords.maximum, ''),
    keywords.exclusiveMinimum !== undefined && `greater than ${keywords.exclusiveMinimum}`,
    keywords.exclusiveMaximum !== undefined && `less than ${keywords.exclusiveMaximum}`,
    keywords.pattern !== undefined && `pattern \`${keywords.pattern}\``,
    keywords.format !== undefined && !isFile(keywords) && `format \`${keywords.format}\``,
    keywords.default !== undefined && `default \`${JSON.stringify(keywords.default)}\``,
  ]
    .filter(Boolean)
    .join(', ')
}

function range(from: number | undefined, to: number | undefined, unit: string): string {
  if (from === undefined && to === undefined) return ''
  const amount = from === undefined ? `at most ${to}` : to === undefined ? `at least ${from}` : `${from}–${to}`
  const one = (to ?? from) === 1
  return `${amount} ${unit && (one ? unit : `${unit}s`)}`.trim()
}
