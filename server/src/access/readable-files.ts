import { toDay, type Day } from '@jejak/shared/calendar/day'
import type { Tx } from '../platform/db/database.ts'
import type { Actor } from '../platform/server-deps.ts'

/** Whose copy it is, and the days of the entries by which it is open; of one's own nobody asks. */
export type ReadableCopy = { readonly ownerId: string; readonly days: readonly Day[] }

type MayReview = (entryIds: readonly string[]) => Promise<ReadonlySet<string>>

/**
 * Whose copy of an evidence file the actor may read: their own, or else those cited by an entry they may review, which
 * must stand submitted or approved. A draft, and what a person is correcting after a return, is theirs alone. Several
 * people may have sent the same bytes, and each has them for themselves.
 */
export async function readableCopies(
  {
    tx,
    actor: { instansiId, personId },
    name,
  }: {
    readonly tx: Tx
    readonly actor: Pick<Actor, 'instansiId' | 'personId'>
    readonly name: string
  },
  mayReview: MayReview,
): Promise<readonly ReadableCopy[]> {
  const owners = await ownersOf(tx, instansiId, name)
  if (owners.includes(personId)) return [{ ownerId: personId, days: [] }]
  const citing = await citingEntries(tx, instansiId, owners, name)
  const open = await mayReview(citing.map((entry) => entry.id))
  return owners.flatMap((ownerId) => {
    const days = citing.filter((entry) => entry.owner_id === ownerId && open.has(entry.id))
    return days.length === 0 ? [] : [{ ownerId, days: days.map(({ day }) => toDay(day)) }]
  })
}

async function ownersOf(tx: Tx, instansiId: string, name: string): Promise<readonly string[]> {
  const rows = await tx
    .selectFrom('evidence_file')
    .select('owner_id')
    .where('instansi_id', '=', instansiId)
    .where('name', '=', name)
    .execute()
  return rows.map((row) => row.owner_id)
}

async function citingEntries(
  tx: Tx,
  instansiId: string,
  ownerIds: readonly string[],
  name: string,
) {
  if (ownerIds.length === 0) return []
  return (
    tx
      .selectFrom('entry')
      .select(['id', 'owner_id', 'day'])
      .where('instansi_id', '=', instansiId)
      .where('owner_id', 'in', [...ownerIds])
      .where('status', 'in', ['submitted', 'approved'])
      .where('removed', '=', 0)
      // The name is hexadecimal and a known ending: nothing in it means anything to LIKE.
      .where('evidence', 'like', `%"/api/files/${name}"%`)
      .execute()
  )
}
