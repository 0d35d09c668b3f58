/** Leaves under paths of names: `['agents', 'skills', 'list']` is the leaf `list` in the branch `skills` of the branch `agents`. */
export interface Tree<Leaf> {
  leaves: Record<string, Leaf>
  branches: Record<string, Tree<Leaf>>
}

export function treeOf<Leaf>(entries: readonly (readonly [names: readonly string[], leaf: Leaf])[]): Tree<Leaf> {
  const root: Tree<Leaf> = { leaves: {}, branches: {} }
  for (const [names, leaf] of entries) {
    let node = root
    for (const name of names.slice(0, -1)) node = node.branches[name] ??= { leaves: {}, branches: {} }
    node.leaves[names.at(-1) ?? ''] = leaf
  }
  return root
}
