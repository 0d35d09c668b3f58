import { isForTests, type Package } from './read-packages.ts'

/** Folders of a package that reach each other by their imports, each circle as a list. Tests do not count. */
export function folderCircles({ name, files }: Package): string[][] {
  const edges = new Map<string, Set<string>>()
  for (const file of files) {
    if (isForTests(file)) continue
    const { folder, imports } = file
    const targets = edges.get(folder) ?? new Set()
    edges.set(folder, targets)
    for (const { package: owner, folder: target } of imports) {
      if (owner === name && target !== undefined && target !== folder) targets.add(target)
    }
  }
  const reach = new Map([...edges.keys()].map((folder) => [folder, reachable(folder, edges)]))
  const circles = [...edges.keys()]
    .filter((folder) => reach.get(folder)?.has(folder))
    .map((folder) =>
      [...edges.keys()].filter((other) => reach.get(folder)?.has(other) && reach.get(other)?.has(folder)),
    )
  return [...new Map(circles.map((circle) => [circle.join(), circle])).values()]
}

function reachable(from: string, edges: Map<string, Set<string>>): Set<string> {
  const found = new Set<string>()
  // A set that grows while it is walked: each folder is looked at once.
  for (const folder of edges.get(from) ?? []) found.add(folder)
  for (const folder of found) for (const next of edges.get(folder) ?? []) found.add(next)
  return found
}
