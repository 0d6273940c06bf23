import type { ChoiceRow } from '@jejak/shared/sync/choice'
import { sql } from 'kysely'
import { compileOnce } from '../platform/db/compile-once.ts'
import type { ChoiceTable } from '../platform/db/work-tables.ts'
import { ROWS_READ, type RowKind } from '../platform/feed-rows.ts'

const changedSince = compileOnce((tx, param) =>
  tx
    .selectFrom('choice')
    .selectAll()
    .where('instansi_id', '=', param)
    .where('owner_id', '=', param)
    .where('feed_seq', '>', param)
    .orderBy('feed_seq')
    .limit(sql.lit(ROWS_READ)),
)

/** What linking has learned, as rows of its owner's feed: nobody else reads them, whatever their post. */
export const choiceRows: RowKind<'choice'> = {
  async changedSince(tx, { instansiId, personId }, cursor) {
    const rows = await changedSince(tx, [instansiId, personId, cursor])
    return rows.map((row) => ({ kind: 'choice', seq: row.feed_seq, row: toRow(row) }))
  },
  async ownById(tx, { instansiId, personId }, ids) {
    if (ids.length === 0) return []
    const rows = await tx
      .selectFrom('choice')
      .selectAll()
      .where('instansi_id', '=', instansiId)
      .where('owner_id', '=', personId)
      .where('id', 'in', ids)
      .execute()
    return rows.map(toRow)
  },
}

const toRow = ({ id, text, object_key, plan_id, chosen_at }: ChoiceTable): ChoiceRow => ({
  id,
  text,
  objectKey: object_key,
  planId: plan_id,
  at: chosen_at,
})
