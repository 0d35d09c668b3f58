/**
 * Refuses a name that is not known, and names those that are: what was mistyped would otherwise be ignored.
 *
 * @param start the message up to the name: `agents.list has no parameter`
 * @throws TypeError
 */
export function refuseUnknown(start: string, name: string, known: readonly string[]): void {
  if (known.includes(name)) return
  const [nearest] = known
    .map((candidate) => ({ candidate, distance: editDistance(name.toLowerCase(), candidate.toLowerCase()) }))
    // A name of which a third has to change is another name.
    .filter(({ candidate, distance }) => distance * 3 <= Math.max(name.length, candidate.length))
    .toSorted((one, other) => one.distance - other.distance)
  const hint = nearest ? ` Did you mean "${nearest.candidate}"?` : ''
  throw new TypeError(`${start} "${name}"; there are ${known.join(', ')}.${hint}`)
}

/** How many characters have to be added, taken away or replaced to make one text the other (Levenshtein). */
function editDistance(one: string, other: string): number {
  let distance = other.length
  let row = Array.from({ length: other.length + 1 }, (_, column) => column)
  for (const letter of one) {
    let diagonal = Infinity
    distance = Infinity
    row = row.map((above, column) => {
      const replaced = diagonal + (letter === other[column - 1] ? 0 : 1)
      diagonal = above
      distance = Math.min(replaced, above + 1, distance + 1)
      return distance
    })
  }
  return distance
}
