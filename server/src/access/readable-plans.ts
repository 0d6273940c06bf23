import type { Day } from '@jejak/shared/calendar/day'
import type { Tx } from '../platform/db/database.ts'
import type { Actor } from '../platform/server-deps.ts'
import { approversOf } from './approvers.ts'
import { caseKey } from './case.ts'

/**
 * The SKPs that a person may read: their own, and those that were handed in and are theirs to decide on today, by the
 * post each is for. What was never handed in is its owner's own business.
 */
export async function readablePlans({
  tx,
  actor: { instansiId, personId },
  ids,
  onDay,
}: {
  readonly tx: Tx
  readonly actor: Pick<Actor, 'instansiId' | 'personId'>
  readonly ids: readonly string[]
  readonly onDay: Day
}): Promise<ReadonlySet<string>> {
  const rows = await tx
    .selectFrom('skp')
    .select(['id', 'owner_id', 'submitted_at', 'acting_post_id'])
    .where('instansi_id', '=', instansiId)
    .where('id', 'in', [...ids])
    .execute()
  const others = rows
    .filter((row) => row.submitted_at !== null && row.owner_id !== personId)
    .map((row) => ({
      id: row.id,
      of: { ownerId: row.owner_id, day: onDay, postId: row.acting_post_id },
    }))
  const cases = others.map(({ of }) => of)
  const approvers = await approversOf({ tx, instansiId, cases, onDay })
  const mine = others.filter(({ of }) =>
    approvers.get(caseKey(of))?.some((one) => one.personId === personId),
  )
  const own = rows.filter((row) => row.owner_id === personId)
  return new Set([...own, ...mine].map(({ id }) => id))
}
