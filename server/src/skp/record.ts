import { isWaiting } from '@jejak/shared/skp/skp-state'
import type { SkpRecord, SkpVersion } from '@jejak/shared/skp/skp-record'
import type { Day } from '@jejak/shared/calendar/day'
import { fail, ok, type Result } from '@jejak/shared/result'
import { approversOf } from '../access/approvers.ts'
import { caseKey } from '../access/case.ts'
import type { Problem } from '../http/problem.ts'
import type { Tx } from '../platform/db/database.ts'
import type { Actor } from '../platform/server-deps.ts'
import { actingPostsOf } from './acting-post.ts'
import { readSkp, toContent, writtenOf } from './skp-row.ts'

type Of = Pick<Actor, 'instansiId'>

/** An SKP with what was done to it. That the actor may read it was asked before. */
export async function readRecord(
  tx: Tx,
  actor: Of,
  { id, today }: { readonly id: string; readonly today: Day },
): Promise<Result<SkpRecord, Problem>> {
  const { instansiId } = actor
  const row = await readSkp(tx, actor, id)
  if (!row) return fail({ code: 'not-found' })
  const of = { ownerId: row.owner_id, day: today, postId: row.acting_post_id }
  const approvers = await approversOf({ tx, instansiId, cases: [of], onDay: today })
  const acts = await selectActs(tx, actor, id).orderBy('skp_act.seq', 'desc').execute()
  const versions = await selectVersions(tx, actor, id).orderBy('number', 'desc').execute()
  const owner = await tx
    .selectFrom('person')
    .select(['id', 'name'])
    .where('instansi_id', '=', instansiId)
    .where('id', '=', row.owner_id)
    .executeTakeFirstOrThrow()
  const newest = versions[0]
  const acting = (await actingPostsOf(tx, instansiId, [row]))(row)
  return ok({
    id,
    version: row.version,
    state: row.state,
    year: row.year,
    ...(acting && { acting }),
    owner,
    approvers: (approvers.get(caseKey(of)) ?? []).map(({ name, post }) => ({ name, post })),
    inForce: newest ? toContent(newest.content) : null,
    waiting: isWaiting(row.state) ? writtenOf(row) : null,
    acts: acts.map(({ act, state, comment, ...by }) => ({ act, state, comment, ...toBy(by) })),
    versions: versions.map(({ number, ...by }) => ({ number, ...toBy(by) })),
  })
}

/** One approved version, whole. */
export async function readVersion(
  tx: Tx,
  actor: Of,
  { id, number }: { readonly id: string; readonly number: number },
): Promise<Result<SkpVersion, Problem>> {
  const found = await selectVersions(tx, actor, id).where('number', '=', number).executeTakeFirst()
  if (!found) return fail({ code: 'not-found' })
  return ok({ number, content: toContent(found.content), ...toBy(found) })
}

type By = { readonly at: number; readonly name: string; readonly acting_as: string }
const toBy = ({ at, name, acting_as }: By) => ({ at, by: name, actingAs: acting_as })

const selectActs = (tx: Tx, { instansiId }: Of, id: string) =>
  tx
    .selectFrom('skp_act')
    .innerJoin('person', (join) =>
      join
        .onRef('person.instansi_id', '=', 'skp_act.instansi_id')
        .onRef('person.id', '=', 'skp_act.person_id'),
    )
    .select(['skp_act.at', 'skp_act.act', 'skp_act.state', 'skp_act.comment'])
    .select(['skp_act.acting_as', 'person.name'])
    .where('skp_act.instansi_id', '=', instansiId)
    .where('skp_act.skp_id', '=', id)

const selectVersions = (tx: Tx, of: Of, id: string) =>
  selectActs(tx, of, id)
    .innerJoin('skp_version', (join) =>
      join
        .onRef('skp_version.instansi_id', '=', 'skp_act.instansi_id')
        .onRef('skp_version.skp_id', '=', 'skp_act.skp_id')
        .onRef('skp_version.seq', '=', 'skp_act.seq'),
    )
    .select(['skp_version.number', 'skp_version.content'])
