/** The path with its parameters filled in so that each is one segment: Prism knows no parameter that spans several. */
export function singleSegmentPath(template: string, pathParams: Record<string, string>): string {
  return template.replaceAll(/\{([^}]+)\}/g, (_, name: string) => strictEncode(pathParams[name] ?? ''))
}

/** Prism's template matcher takes nothing that RFC 6570 would have encoded, so `!'()*` are encoded, too. */
function strictEncode(value: string): string {
  return encodeURIComponent(value).replaceAll(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`)
}
