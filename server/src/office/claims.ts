import { toDay } from '@jejak/shared/calendar/day'
import type { ClaimView } from '@jejak/shared/org/claim'
import { claimActsOf } from '../access/claim-answers.ts'
import { scopeOf } from '../access/scope.ts'
import type { Instansi } from '../org/instansi.ts'
import type { Tx } from '../platform/db/database.ts'
import type { Actor } from '../platform/server-deps.ts'

const MOST = 200

/** The claims a person has to do with, open ones first: their own, those that name them, those of their scope. */
export async function listClaims(
  tx: Tx,
  actor: Actor,
  instansi: Instansi,
  claimId?: string,
): Promise<ClaimView[]> {
  let claims = tx
    .selectFrom('supervisor_claim')
    .selectAll()
    .where('instansi_id', '=', instansi.id)
    .orderBy((on) => on.case().when('state', '=', 'open').then(0).else(1).end())
    .orderBy('at', 'desc')
    .limit(MOST)
  if (claimId !== undefined) claims = claims.where('id', '=', claimId)
  const { personId } = actor
  if ((await scopeOf(tx, actor)).actingAs === null) {
    claims = claims.where((where) =>
      where.or([
        where('person_id', '=', personId),
        where('present_id', '=', personId),
        where('named_id', '=', personId),
      ]),
    )
  }
  const rows = await claims.execute()
  const acts = await claimActsOf({ tx, actor, onDay: instansi.today }, rows)
  const shown = rows.filter((row) => acts.has(row.id))
  if (shown.length === 0) return []
  const answers = await answersOf(
    tx,
    instansi.id,
    shown.map((row) => row.id),
  )
  const personIds = shown.flatMap((row) => [row.person_id, row.named_id, row.present_id ?? []])
  const names = await namesOf(tx, instansi.id, personIds.flat())
  const posts = await postsOf(
    tx,
    instansi.id,
    shown.map((row) => row.assignment_id),
  )
  const somebody = (id: string) => ({ id, name: names.get(id) ?? '' })
  return shown.map((row) => ({
    id: row.id,
    person: somebody(row.person_id),
    post: posts.get(row.assignment_id) ?? '',
    present: row.present_id === null ? null : somebody(row.present_id),
    named: somebody(row.named_id),
    from: toDay(row.from_day),
    reason: row.reason,
    state: row.state,
    at: row.at,
    answers: (answers.get(row.id) ?? []).map(({ by, byId, act, comment, at }) => ({
      by,
      byId,
      act,
      comment,
      at,
    })),
    acts: [...(acts.get(row.id) ?? [])],
  }))
}

async function answersOf(tx: Tx, instansiId: string, claimIds: readonly string[]) {
  const rows = await tx
    .selectFrom('supervisor_answer')
    .innerJoin('person', (join) =>
      join
        .onRef('person.instansi_id', '=', 'supervisor_answer.instansi_id')
        .onRef('person.id', '=', 'supervisor_answer.person_id'),
    )
    .select([
      'supervisor_answer.claim_id as claimId',
      'supervisor_answer.act',
      'supervisor_answer.comment',
      'supervisor_answer.at',
      'person.name as by',
      'person.id as byId',
    ])
    .where('supervisor_answer.instansi_id', '=', instansiId)
    .where('supervisor_answer.claim_id', 'in', [...claimIds])
    .orderBy('supervisor_answer.seq')
    .execute()
  return Map.groupBy(rows, (row) => row.claimId)
}

async function namesOf(tx: Tx, instansiId: string, personIds: readonly string[]) {
  const rows = await tx
    .selectFrom('person')
    .select(['id', 'name'])
    .where('instansi_id', '=', instansiId)
    .where('id', 'in', [...new Set(personIds)])
    .execute()
  return new Map(rows.map((row) => [row.id, row.name]))
}

async function postsOf(tx: Tx, instansiId: string, assignmentIds: readonly string[]) {
  const rows = await tx
    .selectFrom('assignment')
    .innerJoin('post', (join) =>
      join
        .onRef('post.instansi_id', '=', 'assignment.instansi_id')
        .onRef('post.id', '=', 'assignment.post_id'),
    )
    .select(['assignment.id', 'post.name'])
    .where('assignment.instansi_id', '=', instansiId)
    .where('assignment.id', 'in', [...assignmentIds])
    .execute()
  return new Map(rows.map((row) => [row.id, row.name]))
}
