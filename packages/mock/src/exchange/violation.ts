/** One reason why a request was refused. */
export interface Violation {
  /** Where it lies: `['body', 'skills', '0']`, `['query', 'limit']`, `['header', 'authorization']`, `['path']`. */
  location: string[]
  /** What kind it is: a JSON Schema keyword (`required`, `maximum`, …) or `credential`, `malformed`, `too-large`, … */
  code: string
  /** What is wrong, in words. Never holds a value that the request carried. */
  message: string
}

const maxTold = 3
const maxWords = 500

/** The reasons as one text, for people. */
export function inWords(violations: Violation[]): string {
  if (violations.length === 1) return shortened(violations[0]?.message ?? '')
  const left = violations.length - maxTold
  const told = violations.slice(0, maxTold).map(({ message }) => message.replace(/\.$/, ''))
  return shortened([...told, ...(left > 0 ? [`and ${left} more`] : [])].join('; '))
}

function shortened(text: string): string {
  return text.length > maxWords ? `${text.slice(0, maxWords)}…` : text
}

const maxListed = 20
const maxBytes = 4096

/**
 * The reasons as the value of a response header: JSON in pure ASCII. Prism's own server dies of a violation that names
 * anything outside Latin-1, and Node's HTTP client refuses more than 16 KB of headers, so long lists end in a count.
 */
export function violationsHeader(violations: Violation[]): string {
  let listed = violations.slice(0, maxListed)
  for (;;) {
    const left = violations.length - listed.length
    const rest = left === 0 ? [] : [{ location: [], code: 'more', message: `${left} more` }]
    const text = ascii(JSON.stringify([...listed, ...rest]))
    if (text.length <= maxBytes || listed.length === 0) return text
    listed = listed.slice(0, -1)
  }
}

function ascii(json: string): string {
  return json.replaceAll(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
