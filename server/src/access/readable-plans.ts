import type { Tx } from '../platform/db/database.ts'
import type { Actor } from '../platform/server-deps.ts'

type MyPeople = (personIds: readonly string[]) => Promise<ReadonlySet<string>>

/**
 * The SKPs that a person may read: their own, and those that were handed in by somebody who is theirs to decide on
 * today. What was never handed in is its owner's own business.
 */
export async function readablePlans(
  {
    tx,
    actor: { instansiId, personId },
    ids,
  }: {
    readonly tx: Tx
    readonly actor: Pick<Actor, 'instansiId' | 'personId'>
    readonly ids: readonly string[]
  },
  myPeople: MyPeople,
): Promise<ReadonlySet<string>> {
  const rows = await tx
    .selectFrom('skp')
    .select(['id', 'owner_id', 'submitted_at'])
    .where('instansi_id', '=', instansiId)
    .where('id', 'in', [...ids])
    .execute()
  const handedIn = rows.filter((row) => row.submitted_at !== null)
  const mine = await myPeople([...new Set(handedIn.map((row) => row.owner_id))])
  return new Set(
    rows
      .filter(
        (row) => row.owner_id === personId || (handedIn.includes(row) && mine.has(row.owner_id)),
      )
      .map((row) => row.id),
  )
}
