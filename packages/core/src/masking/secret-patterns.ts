/** Engines refuse a pattern that is too large. Credentials that are longer are documents, and stay as they are in what quotes them. */
const longestPattern = 8_000
const mostPattern = 60_000

/**
 * What to search for in order to find secrets in a text, in any spelling that servers and proxies are known to repeat
 * them in: as they are, inside a JSON string, a URL (once or twice encoded), HTML or a JSON pointer, each in capitals and
 * small letters, as hexadecimal digits, and as Base64, by themselves or as part of something longer (a whole
 * `Authorization` header).
 */
export function patternsFor(values: readonly string[]): (RegExp | string)[] {
  // The longest first: one secret may hold another.
  return values.toSorted((one, other) => other.length - one.length).flatMap(patterns)
}

function patterns(value: string): (RegExp | string)[] {
  const plain = forms(value)
  if (value.length > longestPattern) return plain
  const spelled = [...plain.map(escaped), Array.from(value, anySpelling).join(''), hexadecimal(value)].join('|')
  return [
    ...(spelled.length > mostPattern ? plain : [new RegExp(spelled, 'gi')]),
    new RegExp(base64Forms(value).join('|'), 'g'),
  ]
}

function forms(value: string): string[] {
  // A lone surrogate has no form in a URL.
  const inUrl = /\p{Surrogate}/u.test(value) ? [] : [encodeURIComponent(value)]
  // What `i` does not know as the same letter: ß and SS.
  // JSON's first: of a secret that ends in a backslash, it is one character longer, and half of it would be no JSON.
  return [JSON.stringify(value).slice(1, -1), value, value.toUpperCase(), value.toLowerCase(), ...inUrl]
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' }
const inPointer: Record<string, string> = { '~': '~0', '/': '~1' }

/** A pattern for one character: letters and digits are written as they are, anything else in many ways, also mixed. */
function anySpelling(character: string): string {
  if (/^[a-z0-9]$/i.test(character)) return character
  const code = character.charCodeAt(0)
  const hex = code.toString(16)
  const spellings = [
    `%${hex.padStart(2, '0')}`,
    `%25${hex.padStart(2, '0')}`,
    `&#${code};`,
    `&#x${hex};`,
    `\\u${hex.padStart(4, '0')}`,
    `\\${character}`,
    entities[character],
    inPointer[character],
    character,
  ]
  return `(?:${spellings.flatMap((spelling) => (spelling === undefined ? [] : [escaped(spelling)])).join('|')})`
}

function hexadecimal(value: string): string {
  return Array.from(new TextEncoder().encode(value), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

function escaped(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}

/** Headers carry Latin-1, bodies UTF-8. */
function base64Forms(value: string): string[] {
  const utf8 = [...new TextEncoder().encode(value)]
  const latin1 = Array.from(value, (letter) => letter.charCodeAt(0))
  const same = utf8.length === latin1.length
  return (same || latin1.some((code) => code > 0xff) ? [utf8] : [utf8, latin1]).flatMap((bytes) =>
    [0, 1, 2].map((before) => base64Pattern(bytes, before)),
  )
}

const digit = '[\\w+/-]'

/**
 * Bytes as they stand in Base64 after so many others, modulo three. Where they share a digit with their neighbours, that may
 * be any digit.
 */
function base64Pattern(bytes: readonly number[], before: number): string {
  const digits = btoa(String.fromCharCode(...Array<number>(before).fill(0), ...bytes)).replace(/=+$/, '')
  const whole = Math.floor(((before + bytes.length) * 8) / 6)
  const first = Math.ceil((before * 8) / 6)
  // In URLs the last two digits of the alphabet are others, or escaped.
  const core = digits.slice(first, whole).replaceAll('+', '(?:[+-]|%2B)').replaceAll('/', '(?:[/_]|%2F)')
  return `${before === 0 ? '' : `${digit}?`}${core}${whole === digits.length ? '' : `${digit}?(?:=|%3D){0,2}`}`
}
