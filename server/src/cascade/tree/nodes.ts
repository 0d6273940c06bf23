import type { TreeNode } from '@jejak/shared/skp/tree'
import { sql } from 'kysely'
import type { Tx } from '../../platform/db/database.ts'

/** A page of nodes: what a level of a large office holds at first sight. */
export const PAGE = 50

export type Key = { readonly skpId: string; readonly id: string }
export const keyOf = ({ skpId, id }: Key): string => `${skpId}.${id}`

/** RHK in force of people who are there, as nodes but for how many serve them. */
export const selectNodes = (tx: Tx, instansiId: string) =>
  tx
    .selectFrom('rhk')
    .innerJoin('person', (join) =>
      join
        .onRef('person.instansi_id', '=', 'rhk.instansi_id')
        .onRef('person.id', '=', 'rhk.owner_id'),
    )
    .leftJoin('rhk as above', (join) =>
      join
        .onRef('above.instansi_id', '=', 'rhk.instansi_id')
        .onRef('above.skp_id', '=', 'rhk.superior_skp_id')
        .onRef('above.id', '=', 'rhk.superior_rhk_id')
        .on('above.removed', '=', 0),
    )
    .select(['rhk.skp_id as skpId', 'rhk.id', 'rhk.uraian', 'rhk.owner_id as personId'])
    .select(['person.name as person', 'above.skp_id as aboveSkpId', 'above.id as aboveId'])
    .where('rhk.instansi_id', '=', instansiId)
    .where('rhk.removed', '=', 0)

export type NodeRow = Awaited<ReturnType<ReturnType<typeof selectNodes>['execute']>>[number]

/** The nodes with the number of those that serve each, asked once for all of them. */
export async function toNodes(
  tx: Tx,
  instansiId: string,
  rows: readonly NodeRow[],
): Promise<TreeNode[]> {
  const skpIds = [...new Set(rows.map(({ skpId }) => skpId))]
  const counts = new Map<string, number>()
  if (skpIds.length > 0) {
    const found = await tx
      .selectFrom('rhk')
      .innerJoin('person', (join) =>
        join
          .onRef('person.instansi_id', '=', 'rhk.instansi_id')
          .onRef('person.id', '=', 'rhk.owner_id'),
      )
      .select(['superior_skp_id', 'superior_rhk_id'])
      .select((eb) => eb.fn.countAll().as('count'))
      .where('rhk.instansi_id', '=', instansiId)
      .where('superior_skp_id', 'in', skpIds)
      .where('removed', '=', 0)
      .where('person.active', '=', 1)
      .groupBy(['superior_skp_id', 'superior_rhk_id'])
      .execute()
    for (const { superior_skp_id, superior_rhk_id, count } of found) {
      counts.set(`${superior_skp_id}.${superior_rhk_id}`, Number(count))
    }
  }
  return rows.map(({ aboveSkpId, aboveId, ...row }) => ({
    ...row,
    above: aboveSkpId === null || aboveId === null ? null : { skpId: aboveSkpId, id: aboveId },
    below: counts.get(keyOf(row)) ?? 0,
  }))
}

/** Behind where a page ended; the whole of it while there was none. */
export const isAfter = (after: string | undefined) => {
  const [skpId = '', id = ''] = after?.split('.') ?? []
  return sql<boolean>`(rhk.skp_id > ${skpId} or (rhk.skp_id = ${skpId} and rhk.id > ${id}))`
}
