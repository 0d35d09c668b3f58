/**
 * The ones that are named; all where none is.
 * @throws Error for a name that none of them has.
 */
export function chosen<Item extends { name: string }>(
  kind: string,
  names: readonly string[],
  all: readonly Item[],
): readonly Item[] {
  const unknown = names.filter((name) => !all.some((item) => item.name === name))
  if (unknown.length > 0)
    throw new Error(`There is no ${kind} ${unknown.join(', ')}; there are ${all.map(({ name }) => name).join(', ')}.`)
  return names.length > 0 ? all.filter(({ name }) => names.includes(name)) : all
}
