import type { ServerDeps } from '../src/platform/server-deps.ts'
import { makeId, type Agency } from './agency.ts'

/** Something of each kind that a path may name, by the permission that is asked for it; a claim is made for it. */
export async function idsIn(
  { db }: ServerDeps,
  { instansiId, person, post }: Agency,
): Promise<Partial<Record<string, string>>> {
  const of = db.read
  const unor = await of
    .selectFrom('unor')
    .select('id')
    .where('instansi_id', '=', instansiId)
    .executeTakeFirstOrThrow()
  const assignment = await of
    .selectFrom('assignment')
    .select('id')
    .where('instansi_id', '=', instansiId)
    .where('person_id', '=', person.ani)
    .executeTakeFirstOrThrow()
  const plan = await of
    .selectFrom('skp')
    .select('id')
    .where('instansi_id', '=', instansiId)
    .where('owner_id', '=', person.ani)
    .executeTakeFirstOrThrow()
  // As if it had been handed in: a superior may read it then.
  await db.write((tx) =>
    tx.updateTable('skp').set({ submitted_at: 0 }).where('id', '=', plan.id).execute(),
  )
  const claim = makeId()
  await db.write((tx) =>
    tx
      .insertInto('supervisor_claim')
      .values({
        instansi_id: instansiId,
        id: claim,
        person_id: person.ani,
        assignment_id: assignment.id,
        present_id: person.sri,
        named_id: person.tono,
        from_day: '2026-11-01',
        reason: 'Pindah bidang',
        state: 'open',
        at: 0,
      })
      .execute(),
  )
  return {
    'org.person': person.ani,
    'org.post': post.staffA,
    'org.unor': unor.id,
    'org.assignment': assignment.id,
    'claim.answer': claim,
    'skp.read': plan.id,
  }
}
