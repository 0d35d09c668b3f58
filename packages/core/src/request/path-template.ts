/**
 * Refuses a path that no spec has. With `client.http` it comes from the caller, who may have put a value into it
 * instead of into `params.path`, where values are encoded.
 * @throws TypeError without the path
 */
export function checkTemplate(path: string): void {
  const plain = /^(\/[\w\-.~!$&'()*+,;=:@{}]+)+\/?$/.test(path)
  if (!plain || path.split('/').some((segment) => segment === '.' || segment === '..')) {
    throw new TypeError(
      'The path holds a character or segment that no path of a spec has. Pass values through params.path.',
    )
  }
}

/** A path template taken apart. */
interface PathTemplate {
  /** Texts, and between each two of them a name. */
  parts: readonly string[]
  names: readonly string[]
}

/** Kept, because a spec's templates are few and come back with every call. */
export function pathTemplate(template: string): PathTemplate {
  const kept = known.get(template)
  if (kept) return kept
  const parts = template.split(/\{([^{}]+)\}/)
  const parsed = { parts, names: parts.filter((_, index) => isName(index)) }
  known.set(template, parsed)
  return parsed
}

/** Whether a part of a template is a name. */
export function isName(index: number): boolean {
  return index % 2 === 1
}

const known = new Map<string, PathTemplate>()
