import type { Tx } from '../platform/db/database.ts'

export type UnorTree = {
  /** These units and everything below them. */
  readonly below: (unorIds: readonly string[]) => ReadonlySet<string>
}

/** All units of an agency: some hundreds, read as a whole. A circle in the data ends where it began. */
export async function unorTree(tx: Tx, instansiId: string): Promise<UnorTree> {
  const rows = await tx
    .selectFrom('unor')
    .select(['id', 'parent_id'])
    .where('instansi_id', '=', instansiId)
    .execute()
  const children = Map.groupBy(rows, (row) => row.parent_id)
  return {
    below(unorIds) {
      const found = new Set<string>()
      const open = [...unorIds]
      for (let id = open.pop(); id !== undefined; id = open.pop()) {
        if (found.has(id)) continue
        found.add(id)
        for (const child of children.get(id) ?? []) open.push(child.id)
      }
      return found
    },
  }
}
