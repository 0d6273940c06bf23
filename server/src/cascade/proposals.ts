import type { Proposal } from '@jejak/shared/skp/cascade'
import { fail, ok, type Result } from '@jejak/shared/result'
import type { Problem } from '../http/problem.ts'
import type { Tx } from '../platform/db/database.ts'
import type { Actor } from '../platform/server-deps.ts'

/** What superiors propose to a person and they have not answered, the oldest first. */
export async function proposalsTo(
  tx: Tx,
  { instansiId, personId }: Pick<Actor, 'instansiId' | 'personId'>,
): Promise<Proposal[]> {
  const rows = await tx
    .selectFrom('rhk_proposal')
    .innerJoin('rhk', (join) =>
      join
        .onRef('rhk.instansi_id', '=', 'rhk_proposal.instansi_id')
        .onRef('rhk.skp_id', '=', 'rhk_proposal.superior_skp_id')
        .onRef('rhk.id', '=', 'rhk_proposal.superior_rhk_id'),
    )
    .innerJoin('person', (join) =>
      join
        .onRef('person.instansi_id', '=', 'rhk_proposal.instansi_id')
        .onRef('person.id', '=', 'rhk_proposal.by_id'),
    )
    .select(['rhk_proposal.id', 'rhk_proposal.year', 'rhk_proposal.uraian'])
    .select(['rhk_proposal.superior_rhk_id', 'rhk.uraian as words', 'by_id', 'person.name'])
    .where('rhk_proposal.instansi_id', '=', instansiId)
    .where('rhk_proposal.person_id', '=', personId)
    .where('rhk_proposal.state', '=', 'open')
    .where('rhk.removed', '=', 0)
    .orderBy('rhk_proposal.at')
    .orderBy('rhk_proposal.id')
    .execute()
  return rows.map(({ id, year, uraian, superior_rhk_id, words, by_id, name }) => ({
    id,
    year,
    uraian,
    by: { id: by_id, name },
    superiorRhkId: superior_rhk_id,
    superiorWords: words,
  }))
}

/** A person's no. What was withdrawn or answered meanwhile is no longer theirs to answer. */
export async function declineProposal(
  tx: Tx,
  { instansiId, personId }: Pick<Actor, 'instansiId' | 'personId'>,
  id: string,
): Promise<Result<null, Problem>> {
  const done = await tx
    .updateTable('rhk_proposal')
    .set({ state: 'declined' })
    .where('instansi_id', '=', instansiId)
    .where('person_id', '=', personId)
    .where('id', '=', id)
    .where('state', '=', 'open')
    .executeTakeFirst()
  return done.numUpdatedRows > 0n ? ok(null) : fail({ code: 'not-found' })
}
