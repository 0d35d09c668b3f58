/** What CONTRIBUTING.md draws: by name, `packages` or a package's, the floors from the lowest to the highest. */
export type HouseMap = ReadonlyMap<string, readonly (readonly string[])[]>

/** Reads the block of text that begins with a line `packages: …`. @throws Error when there is none, or a line of it is no line of a map. */
export function readMap(markdown: string): HouseMap {
  const block = /^```[a-z]*\n(packages: [\s\S]*?)\n```$/m.exec(markdown)?.[1]
  if (block === undefined) throw new Error('There is no map: a block of code that begins with "packages: ".')
  const map = new Map<string, string[][]>()
  for (const line of block.split('\n')) {
    const [, name, floors] = /^([a-z-]+): +(.+)$/.exec(line) ?? []
    if (name === undefined || floors === undefined || map.has(name))
      throw new Error(`No line of a map, or the second of that name: ${line}`)
    map.set(
      name,
      floors.split('←').map((floor) => floor.split(',').map((room) => room.trim())),
    )
  }
  return map
}
