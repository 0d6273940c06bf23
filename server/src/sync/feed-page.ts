import { MAX_ROWS } from '@jejak/shared/sync/protocol'
import type { Tx } from '../platform/db/database.ts'
import type { FeedOwner, FeedRow, RowKind, RowKindName } from '../platform/feed-rows.ts'
import { ROW_KINDS } from './row-kinds.ts'

export type FeedPage = {
  readonly rows: readonly FeedRow[]
  readonly cursor: number
  readonly more: boolean
}

export type PageAsked = {
  /** The number of the newest change that the device has seen. */
  readonly cursor: number
  /** The same for kinds that it began to hear of later. */
  readonly behind?: Partial<Record<RowKindName, number>>
  /** Of the rows as JSON; the first row always fits. */
  readonly maxBytes: number
  /** Ids of rows that the answer holds anyway: they take no room. */
  readonly held: ReadonlySet<string>
}

type Kinds = [RowKindName, Pick<RowKind<RowKindName>, 'changedSince'>][]

/** A page of the person's rows of every kind that changed after the cursor, oldest change first. */
export async function feedPage(tx: Tx, owner: FeedOwner, asked: PageAsked): Promise<FeedPage> {
  const found: FeedRow[] = []
  for (const [name, kind] of Object.entries(ROW_KINDS) as Kinds) {
    // A whole page of each kind: which of them has the oldest changes is not known before.
    found.push(...(await kind.changedSince(tx, owner, asked.behind?.[name] ?? asked.cursor)))
  }
  return pageOf(found, asked)
}

/** The oldest changes of all kinds together, in the order of their numbers; the cursor stands at the last of them. */
export function pageOf(found: readonly FeedRow[], asked: PageAsked): FeedPage {
  const inOrder = found.toSorted((a, b) => a.seq - b.seq).slice(0, MAX_ROWS)
  const rows = inOrder.slice(0, countFitting(inOrder, asked))
  return { rows, cursor: rows.at(-1)?.seq ?? asked.cursor, more: found.length > rows.length }
}

function countFitting(rows: readonly FeedRow[], { maxBytes, held }: PageAsked): number {
  let bytes = 0
  for (const [at, { row }] of rows.entries()) {
    if (held.has(row.id)) continue
    bytes += Buffer.byteLength(JSON.stringify(row))
    if (bytes > maxBytes && at > 0) return at
  }
  return rows.length
}
