/** The members that are not undefined: a caller's undefined is as good as absent. */
export function defined<T>(values: Readonly<Record<string, T>>): Record<string, Exclude<T, undefined>> {
  const isDefined = (entry: [string, T]): entry is [string, Exclude<T, undefined>] => entry[1] !== undefined
  return Object.fromEntries(Object.entries(values).filter(isDefined))
}
