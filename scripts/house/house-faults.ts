import { folderCircles } from './circles.ts'
import { isForTests, isTestFolder, type Import, type Package, type SourceFile } from './read-packages.ts'
import type { HouseMap } from './read-map.ts'

/**
 * Where imports are not what the map draws, a line each. Tests may import what they like; all else imports what stands on a lower floor
 * of its package, and packages on a lower floor than its own.
 * @param clients names of the packages that the map calls `clients`
 */
export function houseFaults(packages: readonly Package[], map: HouseMap, clients: readonly string[]): string[] {
  const named = (name: string): string => (clients.includes(name) ? 'clients' : name)
  const packageFloors = map.get('packages') ?? []
  const faults = mapFaults('packages', packageFloors, packageGraph(packages, named))
  for (const name of map.keys()) {
    if (name !== 'packages' && !packages.some((one) => named(one.name) === name))
      faults.push(`The map has a line ${name}, but there is no such package.`)
  }
  for (const one of packages) {
    const floors = map.get(named(one.name)) ?? []
    faults.push(...mapFaults(named(one.name), floors, roomGraph(one)))
    for (const file of one.files) {
      if (isForTests(file)) continue
      for (const line of file.computedImports)
        faults.push(
          `${file.path}:${line} imports what it computes: write the module's name, so that this can be checked`,
        )
      for (const imported of file.imports) {
        const why =
          imported.package === one.name
            ? roomFault(one, file, imported, floors)
            : packageFault(one, imported, packageFloors, named)
        if (why) faults.push(`${file.path}:${imported.line} imports ${imported.specifier}: ${why}`)
      }
    }
    for (const circle of folderCircles(one))
      faults.push(`${one.name}: these folders import each other: ${circle.join(', ')}`)
  }
  return [...new Set(faults)]
}

function packageFault(
  { name }: Package,
  { package: target, folder }: Import,
  floors: readonly (readonly string[])[],
  named: (name: string) => string,
): string | undefined {
  if (named(target) === 'clients') return 'only tests, examples and measurements import a client'
  // Cases and helpers of tests are not exported.
  if (folder !== undefined && !isTestFolder(folder))
    return `what is in another package is imported by the package's name`
  return isBelow(named(target), named(name), floors) ? undefined : `the package ${target} is not below ${name}`
}

function roomFault(
  one: Package,
  file: SourceFile,
  { folder: to = '' }: Import,
  floors: readonly (readonly string[])[],
): string | undefined {
  const from = file.folder
  if (isTestFolder(to)) return 'this is for tests'
  const [room, target] = [roomOf(from, one), roomOf(to, one)]
  if (target === undefined) {
    // The files that stand in src itself, and what stands beside src, are above all rooms.
    const ofSource = isInSource(from, one) && !isInSource(to, one)
    return room !== undefined || ofSource ? `${to || 'the top'} is above ${from}` : undefined
  }
  if (room === undefined || room === target) return undefined
  return isBelow(target, room, floors) ? undefined : `${target} is not below ${room}`
}

/** What the map says of a name that is wrong, missing, or higher than it has to be. */
function mapFaults(
  line: string,
  floors: readonly (readonly string[])[],
  graph: ReadonlyMap<string, ReadonlySet<string>>,
): string[] {
  const drawn = floors.flat()
  const missing = [...graph.keys()].filter((name) => !drawn.includes(name))
  const unknown = drawn.filter((name, index) => !graph.has(name) || drawn.indexOf(name) !== index)
  const tooHigh = floors.flatMap((floor, index) => {
    const below = floors[index - 1]
    return below ? floor.filter((name) => graph.has(name) && !below.some((other) => graph.get(name)?.has(other))) : []
  })
  return [
    ...missing.map((name) => `The map's line ${line} lacks ${name}.`),
    ...unknown.map((name) => `The map's line ${line} has ${name}, which is not there, or twice in the line.`),
    ...tooHigh.map((name) => `The map's line ${line} has ${name} too high: it imports nothing of the floor below.`),
  ]
}

function packageGraph(packages: readonly Package[], named: (name: string) => string): Map<string, Set<string>> {
  const graph = new Map<string, Set<string>>()
  for (const { name, files } of packages) {
    const targets = graph.get(named(name)) ?? new Set()
    graph.set(named(name), targets)
    for (const file of files)
      if (!isForTests(file)) for (const imported of file.imports) targets.add(named(imported.package))
  }
  return graph
}

function roomGraph(one: Package): Map<string, Set<string>> {
  const graph = new Map<string, Set<string>>()
  for (const file of one.files) {
    const room = roomOf(file.folder, one)
    if (isForTests(file) || room === undefined) continue
    const targets = graph.get(room) ?? new Set()
    graph.set(room, targets)
    for (const { package: owner, folder: to } of file.imports) {
      const target = owner === one.name && to !== undefined ? roomOf(to, one) : undefined
      if (target !== undefined) targets.add(target)
    }
  }
  return graph
}

/** What is not drawn at all is a fault of the map, not of each import. */
function isBelow(target: string, name: string, floors: readonly (readonly string[])[]): boolean {
  const floorOf = (room: string): number => floors.findIndex((floor) => floor.includes(room))
  return floorOf(name) === -1 || floorOf(target) < floorOf(name)
}

/** The room of a package that a folder is or belongs to. Undefined for `src` itself and what stands beside it. */
function roomOf(folder: string, one: Package): string | undefined {
  const [first = '', second] = folder.split('/')
  if (hasSource(one)) return first === 'src' ? second : undefined
  return first || undefined
}

function isInSource(folder: string, one: Package): boolean {
  return !hasSource(one) || folder === 'src' || folder.startsWith('src/')
}

function hasSource({ files }: Package): boolean {
  return files.some(({ folder }) => folder === 'src' || folder.startsWith('src/'))
}
