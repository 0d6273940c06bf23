import { entryRows } from '../entries/queries/feed-rows.ts'
import { choiceRows } from '../linking/feed-rows.ts'
import type { RowKind, RowKindName } from '../platform/feed-rows.ts'

/** Every kind of row in a feed, with who reads it. */
export const ROW_KINDS: { readonly [Kind in RowKindName]: RowKind<Kind> } = {
  entry: entryRows,
  choice: choiceRows,
}
