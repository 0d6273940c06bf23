import { appendAudit } from '../platform/audit/chain.ts'
import { insertRow } from '../platform/db/compile-once.ts'
import type { Tx } from '../platform/db/database.ts'
import type { OrgActTable } from '../platform/db/organisation-tables.ts'
import { lockFeed, saveFeed } from '../platform/feed-lock.ts'
import type { ServerDeps } from '../platform/server-deps.ts'

/** What an act said, by field. */
export type OrgActDetail = Readonly<Record<string, string | number | null>>

export type OrgAct = {
  readonly instansiId: string
  /** Whom it is about: it stands in the chain of each, and each can read it. */
  readonly ownerIds: readonly string[]
  readonly act: `${string}.${string}`
  readonly objectId: string
  readonly version: number
  readonly personId: string
  readonly actingAs: OrgActTable['acting_as']
  readonly detail: OrgActDetail
  readonly at: number
}

/** Links of this kind in a chain. */
export const isOrgLink = (link: { readonly act: string }): boolean => link.act.startsWith('org.')

/** Writes an act of an administrator down where the people it is about find it. */
export async function appendOrgAct(
  tx: Tx,
  deps: Pick<ServerDeps, 'db' | 'random' | 'seal'>,
  act: OrgAct,
): Promise<void> {
  // Always in the same order, so that two acts about the same people do not wait for each other.
  for (const ownerId of [...new Set(act.ownerIds)].toSorted()) {
    const feed = await lockFeed(tx, deps.db.engine, act.instansiId, ownerId)
    const row: OrgActTable = {
      instansi_id: act.instansiId,
      owner_id: ownerId,
      seq: feed.audit_seq + 1,
      act: `org.${act.act}`,
      object_id: act.objectId,
      person_id: act.personId,
      acting_as: act.actingAs,
      detail: JSON.stringify(act.detail),
      at: act.at,
    }
    await insertRow(tx, 'org_act', row)
    const head = await appendAudit(tx, deps, feed, {
      objectId: act.objectId,
      act: row.act,
      personId: act.personId,
      version: act.version,
      at: act.at,
      content: sealedOrgAct(row),
      lines: null,
      mutationId: null,
    })
    await saveFeed(tx, { ...feed, ...head })
  }
}

/** What a link says about the line of an act. */
export const sealedOrgAct = (row: OrgActTable): string =>
  JSON.stringify([
    row.owner_id,
    row.seq,
    row.act,
    row.object_id,
    row.person_id,
    row.acting_as,
    row.detail,
    row.at,
  ])
