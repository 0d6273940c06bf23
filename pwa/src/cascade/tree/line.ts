import { cursorOf, type Tree, type TreeNode } from '@jejak/shared/skp/tree'

/** A node of the reader's line, with what of the line hangs below it. */
export type Branch = {
  readonly node: TreeNode
  readonly isOwn: boolean
  readonly branches: readonly Branch[]
}

/** The line as it is drawn: the topmost goals first, the reader's own RHK at its ends. */
export function toBranches({ own, up }: Pick<Tree, 'own' | 'up'>): readonly Branch[] {
  const isOwn = new Set(own.map(cursorOf))
  const all = [...own, ...up]
  const known = new Set(all.map(cursorOf))
  const below = Map.groupBy(all, ({ above }) =>
    above && known.has(cursorOf(above)) ? cursorOf(above) : '',
  )
  // What is drawn is not drawn again: a circle in the data must not hang the page.
  const drawn = new Set<string>()
  const branchesOf = (key: string): readonly Branch[] =>
    (below.get(key) ?? []).flatMap((node) => {
      const own = cursorOf(node)
      if (drawn.has(own)) return []
      drawn.add(own)
      return [{ node, isOwn: isOwn.has(own), branches: branchesOf(own) }]
    })
  return branchesOf('')
}
