/** A category by its place in the tree; row ids, since only the database meets them. */
export interface CategoryNode {
  rowId: number
  parentRowId: number | null
}

const childrenOf = <Node extends CategoryNode>(tree: Node[], parent: Node): Node[] =>
  tree.filter(({ parentRowId }) => parentRowId === parent.rowId)

/** A category and everything below it, each once even where editors made a circle. */
export const branchOf = <Node extends CategoryNode>(tree: Node[], top: Node): Node[] => {
  const branch = new Set([top])
  for (const node of branch) childrenOf(tree, node).forEach((child) => branch.add(child))
  return [...branch]
}
