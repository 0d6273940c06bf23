import { MAX_ROWS } from '@jejak/shared/sync/protocol'
import type { Tx } from '../platform/db/database.ts'
import type { FeedOwner, FeedRow } from '../platform/feed-rows.ts'
import { ROW_KINDS } from './row-kinds.ts'

export type FeedPage = {
  readonly rows: readonly FeedRow[]
  readonly cursor: number
  readonly more: boolean
}

/** A page of the person's rows of every kind that changed after the cursor, oldest change first. */
export async function feedPage(tx: Tx, owner: FeedOwner, cursor: number): Promise<FeedPage> {
  const found: FeedRow[] = []
  for (const kind of Object.values(ROW_KINDS)) {
    // A whole page of each kind: which of them has the oldest changes is not known before.
    found.push(...(await kind.changedSince(tx, owner, cursor)))
  }
  return pageOf(found, cursor)
}

/** The oldest changes of all kinds together, in the order of their numbers; the cursor stands at the last of them. */
export function pageOf(found: readonly FeedRow[], cursor: number): FeedPage {
  const rows = found.toSorted((a, b) => a.seq - b.seq).slice(0, MAX_ROWS)
  return { rows, cursor: rows.at(-1)?.seq ?? cursor, more: found.length > MAX_ROWS }
}
