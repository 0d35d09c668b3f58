/**
 * Puts values into a path template. Each value is one segment, or several for the template's tail, and none can
 * change which resource the path names: the URL parser resolves `..`, and `%2e%2e` like it, and an empty segment
 * turns `DELETE /agents/{id}` into a call on the collection.
 *
 * @param template path with `{names}`, as the spec writes it
 * @param tail name of the parameter that may hold slashes
 * @throws TypeError for a missing or unsafe value, which is not in the message
 */
export function expandPath(template: string, values: Readonly<Record<string, unknown>>, tail?: string): string {
  return template.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined
    if (typeof value !== 'string')
      throw unsafe(name, template, `is ${value === null ? 'null' : typeof value}, not a string`)
    const segments = name === tail ? value.split('/') : [value]
    return segments.map((segment) => encodeSegment(segment, name, template)).join('/')
  })
}

/** The names in a path template, in order. Kept, because a spec's templates are few and come back with every call. */
export function pathParameters(template: string): readonly string[] {
  const names = known.get(template) ?? Array.from(template.matchAll(/\{([^{}]+)\}/g), ([, name = '']) => name)
  known.set(template, names)
  return names
}

const known = new Map<string, readonly string[]>()

function encodeSegment(segment: string, name: string, template: string): string {
  if (segment === '') throw unsafe(name, template, 'is empty or has an empty segment')
  // Slashes inside a segment are encoded, but a server that decodes them early would see `../`, too.
  if (decodeFully(segment).split(/[/\\]/).some(isDots))
    throw unsafe(name, template, 'is or holds a "." or ".." segment')
  // A lone surrogate has no UTF-8 form; encodeURIComponent would throw a URIError.
  if (/\p{Surrogate}/u.test(segment)) throw unsafe(name, template, 'holds a lone surrogate')
  return encodeURIComponent(segment)
}

function isDots(segment: string): boolean {
  return segment === '.' || segment === '..'
}

/** Undoes percent-encoding as often as it was applied: some server between here and there may do so too. */
function decodeFully(segment: string): string {
  let current = segment
  for (;;) {
    const next = current.replace(/%2e/gi, '.').replace(/%2f/gi, '/').replace(/%5c/gi, '\\').replace(/%25/g, '%')
    if (next === current) return current
    current = next
  }
}

function unsafe(name: string, template: string, problem: string): TypeError {
  return new TypeError(`Path parameter "${name}" of ${template} ${problem}. Nothing was sent.`)
}
