import { appendAudit, type AuditAct } from '../platform/audit/chain.ts'
import { BYTES_OF_AN_ACT } from '../platform/budgets.ts'
import { insertRow } from '../platform/db/compile-once.ts'
import type { Tx } from '../platform/db/database.ts'
import type { OfficeActTable } from '../platform/db/organisation-tables.ts'
import type { FeedTable } from '../platform/db/work-tables.ts'
import { lockFeed, saveFeed } from '../platform/feed-lock.ts'
import { canonicalJson } from '../platform/secrets/hash.ts'
import type { Actor, ServerDeps } from '../platform/server-deps.ts'
import { spend } from '../platform/spending.ts'
import { keeperRole } from './roles.ts'

/** Names of these acts begin with what they are on; acts on entries have no dot in theirs. */
const KINDS = [
  'org',
  'calendar',
  'absence',
  'period',
  'team',
  'evaluation',
  'feedback',
  'report',
  'privacy',
] as const

/** An act of an office: on the organisation, a calendar, an absence, a period, a team, a report, or what somebody asks about their data. */
export type OfficeAct = {
  readonly instansiId: string
  readonly act: `${(typeof KINDS)[number]}.${string}`
  readonly objectId: string
  readonly version: number
  /** Who did it, and in which role. */
  readonly personId: string
  readonly actingAs: OfficeActTable['acting_as']
  /** What was said: the object after the act, or its fields that were named. */
  readonly content: unknown
  readonly reason?: string
  readonly at: number
}

/** Links of these acts in a chain. */
export const isOfficeLink = ({ act }: { readonly act: string }): boolean =>
  KINDS.some((kind) => act.startsWith(`${kind}.`))

/** Writes an act down in the chain of each person it is about, and each of them can read it. */
export async function appendOfficeAct(
  tx: Tx,
  deps: Pick<ServerDeps, 'db' | 'random' | 'seal'>,
  { ownerIds, ...act }: OfficeAct & { readonly ownerIds: readonly string[] },
): Promise<void> {
  // Always in the same order, so that two acts about the same people do not wait for each other.
  for (const ownerId of [...new Set(ownerIds)].toSorted()) {
    const feed = await lockFeed(tx, deps.db.engine, act.instansiId, ownerId)
    const row = actRow(act, feed)
    await insertRow(tx, 'office_act', row)
    const head = await appendAudit(tx, deps, feed, auditOf(row))
    // What somebody else writes into a person's chain is not their spending.
    const bytes = ownerId === act.personId ? BYTES_OF_AN_ACT + row.content.length : 0
    await saveFeed(tx, spend({ ...feed, ...head }, act.at, bytes))
  }
}

type KeptAct = Omit<OfficeAct, 'instansiId' | 'personId' | 'actingAs' | 'at'> & {
  /** Whom it is about. Nobody in particular: it stands in the chain of whoever did it. */
  readonly about?: string
  /** When it is not the role that keeps calendars and periods. */
  readonly actingAs?: OfficeAct['actingAs']
}

/** The same for an act on calendars, absences and periods. */
export async function recordAct(
  tx: Tx,
  deps: Pick<ServerDeps, 'db' | 'now' | 'random' | 'seal'>,
  { instansiId, personId }: Pick<Actor, 'instansiId' | 'personId'>,
  { about = personId, ...act }: KeptAct,
): Promise<void> {
  const actingAs = act.actingAs ?? (await keeperRole(tx, { instansiId, personId }))
  const by = { instansiId, personId, actingAs, at: deps.now() }
  await appendOfficeAct(tx, deps, { ...act, ...by, ownerIds: [about] })
}

/** The line of an act in the chain of one whom it is about. */
export const actRow = (act: OfficeAct, { person_id, audit_seq }: FeedTable): OfficeActTable => ({
  instansi_id: act.instansiId,
  owner_id: person_id,
  seq: audit_seq + 1,
  at: act.at,
  act: act.act,
  object_id: act.objectId,
  version: act.version,
  person_id: act.personId,
  acting_as: act.actingAs,
  content: canonicalJson(act.content),
  reason: act.reason ?? '',
})

/** And its link. */
export const auditOf = (row: OfficeActTable): AuditAct => ({
  objectId: row.object_id,
  act: row.act,
  personId: row.person_id,
  version: row.version,
  at: row.at,
  content: row.content,
  lines: actLine(row),
  mutationId: null,
})

/** What a link covers of the line beside the content. */
export const actLine = ({ content: _content, ...line }: OfficeActTable) => line
