import type { Database } from '../src/platform/db/database.ts'
import type { EntryTable } from '../src/platform/db/work-tables.ts'
import { lockFeed, saveFeed } from '../src/platform/feed-lock.ts'
import { makeId, type Agency, type PersonName } from './agency.ts'

type Owner = { readonly instansiId: string; readonly ownerId: string; readonly planId: string }

export const ownerOf = ({ instansiId, person, plan }: Agency, name: PersonName): Owner => ({
  instansiId,
  ownerId: person[name],
  planId: plan.november,
})

/** Entries as a version without budgets left them, written past every rule. They are not in the day's sums. */
export async function insertEntries(
  db: Database,
  { instansiId, ownerId, planId }: Owner,
  {
    day,
    count,
    status = 'submitted',
    change = {},
    after = 0,
  }: {
    readonly day: string
    readonly count: number
    readonly status?: EntryTable['status']
    /** The same for all, or of each by its place. */
    readonly change?: Partial<EntryTable> | ((at: number) => Partial<EntryTable>)
    /** The feed number of the last one that is there already. */
    readonly after?: number
  },
): Promise<readonly string[]> {
  const rows = Array.from({ length: count }, (_, at): EntryTable => ({
    instansi_id: instansiId,
    id: makeId(),
    owner_id: ownerId,
    day,
    start_minute: 480 + (at % 400),
    end_minute: 481 + (at % 400),
    text: `Menyusun laporan bulanan nomor ${at}`,
    plan_id: planId,
    quantity: 1,
    unit: 'dokumen',
    quality: null,
    evidence: JSON.stringify([
      { url: `https://docs.google.com/document/d/${at}/edit`, title: 'Laporan', scope: 'org' },
    ]),
    origin: 'manual',
    status,
    version: 1,
    removed: 0,
    submitted_at: status === 'draft' ? null : Date.parse('2026-11-17T08:00:00Z'),
    decision: null,
    decided_by: null,
    correction_until: null,
    feed_seq: after + at + 1,
    ...(typeof change === 'function' ? change(at) : change),
  }))
  await db.write(async (tx) => {
    for (let from = 0; from < count; from += 500) {
      await tx
        .insertInto('entry')
        .values(rows.slice(from, from + 500))
        .execute()
    }
    const head = await lockFeed(tx, db.engine, instansiId, ownerId)
    const seq = Math.max(head.seq, ...rows.slice(-1).map((row) => row.feed_seq))
    await saveFeed(tx, { ...head, seq })
  })
  return rows.map((row) => row.id)
}
