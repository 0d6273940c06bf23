import { sql } from 'kysely'
import { compileOnce } from '../../platform/db/compile-once.ts'
import { ROWS_READ, type RowKind } from '../../platform/feed-rows.ts'
import { toEntry } from '../entry-row.ts'

const changedSince = compileOnce((tx, param) =>
  tx
    .selectFrom('entry')
    .selectAll()
    .where('instansi_id', '=', param)
    .where('owner_id', '=', param)
    .where('feed_seq', '>', param)
    .orderBy('feed_seq')
    // As a literal: SQLite plans a statement anew at each run when the limit is a parameter.
    .limit(sql.lit(ROWS_READ)),
)

type ByIds = ReturnType<typeof compileByIds>
const compileByIds = (count: number) =>
  compileOnce((tx, param) =>
    tx
      .selectFrom('entry')
      .selectAll()
      .where('instansi_id', '=', param)
      .where('id', 'in', Array<never>(count).fill(param)),
  )

// Every round of sync asks for what it touched; a batch has fifty mutations at most, so there are few variants.
const variants = new Map<number, ByIds>()
function byIds(count: number): ByIds {
  const query = variants.get(count) ?? compileByIds(count)
  variants.set(count, query)
  return query
}

/** Entries as rows of their owner's feed. */
export const entryRows: RowKind<'entry'> = {
  async changedSince(tx, { instansiId, personId }, cursor) {
    const rows = await changedSince(tx, [instansiId, personId, cursor])
    return rows.map((row) => ({ kind: 'entry', seq: row.feed_seq, row: toEntry(row) }))
  },
  async ownById(tx, { instansiId, personId }, ids) {
    if (ids.length === 0) return []
    const rows = await byIds(ids.length)(tx, [instansiId, ...ids])
    return rows.filter((row) => row.owner_id === personId).map(toEntry)
  },
}
