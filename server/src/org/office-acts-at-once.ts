import { makeLink } from '../platform/audit/chain.ts'
import type { Tx } from '../platform/db/database.ts'
import { inPieces } from '../platform/db/in-pieces.ts'
import type { OfficeActTable } from '../platform/db/organisation-tables.ts'
import type { AuditTable, FeedTable } from '../platform/db/work-tables.ts'
import { emptyFeed } from '../platform/feed-lock.ts'
import type { ServerDeps } from '../platform/server-deps.ts'
import { actRow, auditOf, type OfficeAct } from './office-acts.ts'

/** An act about one person. */
export type OwnAct = OfficeAct & { readonly ownerId: string }

/**
 * Many acts of one agency, each in the chain of the person it is about, in few statements: an import is about thousands of
 * people. The same lines and links as `appendOfficeAct` writes one by one.
 */
export async function appendOfficeActs(
  tx: Tx,
  deps: Pick<ServerDeps, 'db' | 'random' | 'seal'>,
  instansiId: string,
  acts: readonly OwnAct[],
): Promise<void> {
  const feeds = await lockFeeds(tx, deps, instansiId, [...new Set(acts.map((act) => act.ownerId))])
  const rows: OfficeActTable[] = []
  const links: AuditTable[] = []
  for (const { ownerId, ...act } of acts) {
    const feed = feeds.get(ownerId) ?? emptyFeed(instansiId, ownerId)
    const row = actRow(act, feed)
    const { link, head } = makeLink(deps, feed, auditOf(row))
    rows.push(row)
    links.push(link)
    feeds.set(ownerId, { ...feed, ...head })
  }
  for (const piece of inPieces(rows)) await tx.insertInto('office_act').values(piece).execute()
  for (const piece of inPieces(links)) await tx.insertInto('audit').values(piece).execute()
  for (const piece of inPieces([...feeds.values()])) {
    await tx
      .insertInto('feed')
      .values(piece)
      .onConflict((on) =>
        on.columns(['instansi_id', 'person_id']).doUpdateSet((set) => ({
          audit_seq: set.ref('excluded.audit_seq'),
          audit_hash: set.ref('excluded.audit_hash'),
          sealed_from: set.ref('excluded.sealed_from'),
          seal_mark: set.ref('excluded.seal_mark'),
        })),
      )
      .execute()
  }
}

/** Feeds that exist, locked in the order of their ids; SQLite has one writer. */
async function lockFeeds(
  tx: Tx,
  { db }: Pick<ServerDeps, 'db'>,
  instansiId: string,
  personIds: readonly string[],
): Promise<Map<string, FeedTable>> {
  const feeds = new Map<string, FeedTable>()
  for (const piece of inPieces(personIds.toSorted())) {
    const asked = tx
      .selectFrom('feed')
      .selectAll()
      .where('instansi_id', '=', instansiId)
      .where('person_id', 'in', piece)
      .orderBy('person_id')
    const rows = await (db.engine === 'postgres' ? asked.forUpdate() : asked).execute()
    for (const row of rows) feeds.set(row.person_id, row)
  }
  return feeds
}
