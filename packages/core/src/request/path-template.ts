/**
 * Refuses a path that no spec could hold. With `client.http` it comes from the caller, who may have put a value into it
 * instead of into `params.path`, where values are encoded.
 * @throws TypeError without the path
 */
export function checkTemplate(path: string): void {
  const plain = /^(\/[\w\-.~!$&'()*+,;=:@{}]+)+\/?$/.test(path)
  if (!plain || path.split('/').some((segment) => segment === '.' || segment === '..')) {
    throw new TypeError('The path is not one that a spec could hold. Put values into it with params.path.')
  }
}

/** The names in a path template, in order. Kept, because a spec's templates are few and come back with every call. */
export function pathParameters(template: string): readonly string[] {
  const names = known.get(template) ?? Array.from(template.matchAll(/\{([^{}]+)\}/g), ([, name = '']) => name)
  known.set(template, names)
  return names
}

const known = new Map<string, readonly string[]>()
