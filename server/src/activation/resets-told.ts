import type { ResponseOf } from '@jejak/shared/api/contract'
import type { Tx } from '../platform/db/database.ts'
import type { Person } from '../accounts/person.ts'

export type ToldReset = ResponseOf<'activateConfirm'>['resets'][number]

/** Resets that were made and not told yet; from here on they are. */
export async function tellResets(
  tx: Tx,
  { instansiId, personId }: Person,
  at: number,
): Promise<readonly ToldReset[]> {
  const rows = await tx
    .selectFrom('account_reset')
    .innerJoin('person as asker', (join) =>
      join
        .onRef('asker.instansi_id', '=', 'account_reset.instansi_id')
        .onRef('asker.id', '=', 'account_reset.asked_by'),
    )
    .innerJoin('person as decider', (join) =>
      join
        .onRef('decider.instansi_id', '=', 'account_reset.instansi_id')
        .onRef('decider.id', '=', 'account_reset.decided_by'),
    )
    .select(['asker.name as askedBy', 'decider.name as decidedBy', 'decided_at as decidedAt'])
    .where('account_reset.instansi_id', '=', instansiId)
    .where('account_reset.person_id', '=', personId)
    .where('state', '=', 'done')
    .where('seen_at', 'is', null)
    .orderBy('decided_at')
    .execute()
  await tx
    .updateTable('account_reset')
    .set({ seen_at: at })
    .where('instansi_id', '=', instansiId)
    .where('person_id', '=', personId)
    .where('state', '=', 'done')
    .where('seen_at', 'is', null)
    .execute()
  return rows
}
