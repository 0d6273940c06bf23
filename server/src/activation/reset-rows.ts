import type { Tx } from '../platform/db/database.ts'

export type ResetRow = Awaited<ReturnType<typeof listResets>>[number]

/** Resets of an agency with the names of those concerned, newest first. */
export async function listResets(
  tx: Tx,
  instansiId: string,
  of: { readonly id: string } | { readonly personId: string } | { readonly since: number },
) {
  const all = tx
    .selectFrom('account_reset as reset')
    .innerJoin('person', (join) =>
      join
        .onRef('person.instansi_id', '=', 'reset.instansi_id')
        .onRef('person.id', '=', 'reset.person_id'),
    )
    .innerJoin('person as asker', (join) =>
      join
        .onRef('asker.instansi_id', '=', 'reset.instansi_id')
        .onRef('asker.id', '=', 'reset.asked_by'),
    )
    .leftJoin('person as decider', (join) =>
      join
        .onRef('decider.instansi_id', '=', 'reset.instansi_id')
        .onRef('decider.id', '=', 'reset.decided_by'),
    )
    .select([
      'reset.id as id',
      'reset.person_id as personId',
      'person.name as personName',
      'person.nip as nip',
      'reset.asked_by as askedById',
      'asker.name as askedBy',
      'reset.asked_at as askedAt',
      'decider.name as decidedBy',
      'reset.decided_at as decidedAt',
      'reset.state as state',
    ])
    .where('reset.instansi_id', '=', instansiId)
    .orderBy('reset.asked_at', 'desc')
  if ('id' in of) return all.where('reset.id', '=', of.id).execute()
  if ('personId' in of) return all.where('reset.person_id', '=', of.personId).execute()
  return all.where('reset.asked_at', '>=', of.since).execute()
}
