/**
 * A path with its parameters filled in: `/agents/a1/rules` of `/agents/{id}/rules`. By such paths the records of a collection are
 * found, so that the rules of one agent are not those of another.
 */
export function fillPath(path: string, pathParams: Record<string, string>): string {
  return path.replaceAll(/\{([^}]+)\}/g, (_, name: string) =>
    encodeURIComponent((pathParams[name] ?? '').toWellFormed()),
  )
}

/** The parameter that ends a path: `id` of `/agents/{id}`, none of `/agents`. */
export function lastParameter(path: string): string | undefined {
  return /\/\{([^}]+)\}$/.exec(path)?.[1]
}

/** `/agents` of `/agents/{id}`, `/agents/{id}` of `/agents/{id}/start`. */
export function parentPath(path: string): string {
  return path.slice(0, path.lastIndexOf('/'))
}
