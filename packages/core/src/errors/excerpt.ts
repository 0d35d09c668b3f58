const longest = 200

/** The start of a text from elsewhere, on one line and short enough for a message. */
export function excerpt(text: string): string {
  // A code point more than shown is enough: the rest may be megabytes.
  const line = text
    .slice(0, 10 * longest)
    .replaceAll(/\s+/g, ' ')
    .trim()
  return line.length > longest ? `${line.slice(0, longest)}…` : line
}

/** A text with the full stop that ends a sentence, unless it has ended by itself. */
export function sentence(text: string): string {
  return /[.!?。！？]$/.test(text) ? text : `${text}.`
}
