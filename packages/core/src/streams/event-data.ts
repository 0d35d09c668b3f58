import { parseJson } from '../values/parse-json.ts'

/**
 * The JSON texts in the data of one event. Some servers print `data:` lines without the blank line that ends an event, so that the
 * standard joins them into one; lines that are each JSON, but not together, are events of their own.
 *
 * @param open the last line may have been going to be longer: then only an object is certain to be whole
 * @returns none for an event without data, which servers send to keep a connection open; `whole` unless a part of the data is no
 *   JSON, before which the texts end
 */
export function jsonTexts(data: string, open = false): { texts: string[]; whole: boolean } {
  if (isWhole(data, open)) return { texts: [data], whole: true }
  const lines = data.split('\n').filter((line) => line.trim() !== '')
  const broken = lines.findIndex((line, index) => !isWhole(line, open && index === lines.length - 1))
  if (broken !== -1) return { texts: lines.slice(0, broken), whole: false }
  return { texts: lines, whole: !open || lines.length > 0 }
}

function isWhole(text: string, open: boolean): boolean {
  const parsed = parseJson(text)
  if (!parsed || !open) return parsed !== undefined
  const { value } = parsed
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The data of an event that nothing describes: JSON if it parses, else text. */
export function jsonOrText(data: string): unknown {
  const parsed = parseJson(data)
  return parsed ? parsed.value : data
}
