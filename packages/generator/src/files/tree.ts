/** Leaves under dotted names: `agents.skills.list` is the leaf `list` in the branch `skills` of the branch `agents`. */
export interface Tree<Leaf> {
  leaves: Record<string, Leaf>
  branches: Record<string, Tree<Leaf>>
}

export function treeOf<Leaf>(entries: readonly (readonly [id: string, leaf: Leaf])[]): Tree<Leaf> {
  const root: Tree<Leaf> = { leaves: {}, branches: {} }
  for (const [id, leaf] of entries) {
    const names = id.split('.')
    const last = names.pop() ?? id
    let node = root
    for (const name of names) node = node.branches[name] ??= { leaves: {}, branches: {} }
    node.leaves[last] = leaf
  }
  return root
}
