import type { Entry } from '@jejak/shared/entry/entry'
import type { ChoiceRow } from '@jejak/shared/sync/choice'
import { MAX_ROWS } from '@jejak/shared/sync/protocol'
import type { Tx } from './db/database.ts'

/** What travels in a person's feed, by kind. A new kind is named here and registered in `sync/row-kinds.ts`. */
export type RowTypes = { readonly entry: Entry; readonly choice: ChoiceRow }
export type RowKindName = keyof RowTypes

/** A row of a feed with the feed number of its last change. */
export type FeedRow<Kind extends RowKindName = RowKindName> = {
  [Name in Kind]: { readonly kind: Name; readonly seq: number; readonly row: RowTypes[Name] }
}[Kind]

export type FeedOwner = { readonly instansiId: string; readonly personId: string }

/** What a kind reads for a page: one row more than it holds at most, which tells that there is another page. */
export const ROWS_READ = MAX_ROWS + 1

/** How the rows of one kind are read. All kinds of a person share one sequence of feed numbers. */
export type RowKind<Kind extends RowKindName> = {
  /** The person's rows with a number above `cursor`, lowest first, `ROWS_READ` at most. */
  changedSince(tx: Tx, owner: FeedOwner, cursor: number): Promise<readonly FeedRow<Kind>[]>
  /** The person's own rows among these ids, as they stand now. Ids of others' rows are left out. */
  ownById(tx: Tx, owner: FeedOwner, ids: readonly string[]): Promise<readonly RowTypes[Kind][]>
}
