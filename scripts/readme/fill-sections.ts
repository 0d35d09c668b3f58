/**
 * Puts content between the markers `<!-- begin:NAME -->` and `<!-- end:NAME -->` of a text. The rest stays as it is.
 * @throws Error when a section has no markers in the text, or the text has markers of another name: neither would be kept
 * up to date
 */
export function fillSections(text: string, sections: Readonly<Record<string, string>>): string {
  const found = new Set<string>()
  const markers = /(<!-- begin:([\w-]+) -->\n)[^]*?(<!-- end:\2 -->)/g
  const filled = text.replaceAll(markers, (_, begin: string, name: string, end: string) => {
    const content = sections[name]
    if (content === undefined)
      throw new Error(`the marker begin:${name} is none of ${Object.keys(sections).join(', ')}`)
    found.add(name)
    return `${begin}${content.trim() === '' ? '' : `\n${content.trim()}\n\n`}${end}`
  })
  const missing = Object.keys(sections).filter((name) => !found.has(name))
  if (missing.length > 0) {
    throw new Error(
      `add ${missing.map((name) => `<!-- begin:${name} --> and <!-- end:${name} -->`).join('; ')}, each on a line`,
    )
  }
  return filled
}
