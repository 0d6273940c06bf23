import { skpTransition } from '@jejak/shared/skp/agreement'
import type { SkpActForm, SkpDecisionForm, SkpStanding } from '@jejak/shared/skp/skp-record'
import type { Day } from '@jejak/shared/calendar/day'
import { fail, ok, type Result } from '@jejak/shared/result'
import { actingAs } from '../access/acting-as.ts'
import { approversOf, type Approver } from '../access/approvers.ts'
import { caseKey } from '../access/case.ts'
import { listPeriods } from '../org/instansi.ts'
import { BYTES_OF_AN_ACT } from '../platform/budgets.ts'
import type { Tx } from '../platform/db/database.ts'
import type { SkpTable } from '../platform/db/organisation-tables.ts'
import { lockFeed } from '../platform/feed-lock.ts'
import type { Actor, ServerDeps } from '../platform/server-deps.ts'
import { isSpent, secondsToFreshDay } from '../platform/spending.ts'
import type { Problem } from '../http/problem.ts'
import { appendSkpAct, wasReturned } from './acts.ts'
import { wrongPlaces } from './choices.ts'
import { storePlanRows } from './plan-rows.ts'
import { refusalOf } from './refusal.ts'
import { storeRhkRows } from './rhk-rows.ts'
import { adendumOf, contentOf, readSkp, writtenOf } from './skp-row.ts'

export type Deps = Pick<ServerDeps, 'db' | 'now' | 'random' | 'seal'>
/** An act of the owner, or a word of their superior. */
export type Form = (SkpActForm & { readonly comment?: undefined }) | SkpDecisionForm
type Asked = Form & { readonly today: Day }

/** Does one act on an SKP, whoever's it is, when the table of transitions lets it. */
export async function performOnSkp(
  tx: Tx,
  deps: Deps,
  actor: Actor,
  { id, baseVersion, act, comment = '', today }: Asked,
): Promise<Result<SkpStanding, Problem>> {
  const at = deps.now()
  const seen = await readSkp(tx, actor, id)
  if (!seen) return fail({ code: 'not-found' })
  const { instansiId, personId } = actor
  // Acts on one person's plan are in line behind their feed: what is read from here on stays so.
  const feed = await lockFeed(tx, deps.db.engine, instansiId, seen.owner_id)
  const before = await readSkp(tx, actor, id)
  if (!before) throw new Error('an SKP was removed, which nothing does')
  const isOwner = before.owner_id === personId
  const hat = isOwner ? undefined : await hatOf(tx, actor, before, today)
  const next = skpTransition(before.state, act, {
    isOwner,
    isApprover: hat !== undefined,
    isVersionSeen: before.version === baseVersion,
    hasComment: comment !== '',
    hasResults: writtenOf(before).rhk.length > 0,
    wasReturned: await wasReturned(tx, before),
  })
  if (!next.ok) return fail(refusalOf(next.reason, before))
  if (isOwner && isSpent(feed, at)) {
    return fail({ code: 'too-many-requests', retryAfterSeconds: secondsToFreshDay(at) })
  }
  const refusal = await wrongAdendum(tx, before, act)
  if (refusal) return fail(refusal)

  const after: SkpTable = {
    ...before,
    ...changesOf(before, act, at),
    state: next.value,
    version: before.version + 1,
  }
  const seq = await appendSkpAct(
    tx,
    deps,
    { feed, after },
    {
      act,
      person_id: personId,
      acting_as: hat ? actingAs(hat) : '',
      comment,
      at,
      bytes: isOwner ? BYTES_OF_AN_ACT + (after.adendum?.length ?? 0) : 0,
    },
  )
  await store(tx, before, after)
  if (act === 'approve') {
    await keepVersion(tx, after, seq)
    await storeRhkRows(tx, after, contentOf(after))
  }
  return ok({ version: after.version, state: after.state })
}

/** As whom the actor decides on this plan today, by the post it is for; undefined when it is not theirs to decide on. */
async function hatOf(
  tx: Tx,
  { instansiId, personId }: Actor,
  { owner_id: ownerId, acting_post_id: postId }: SkpTable,
  today: Day,
): Promise<Approver | undefined> {
  const of = { ownerId, day: today, postId }
  const approvers = await approversOf({ tx, instansiId, cases: [of], onDay: today })
  return approvers.get(caseKey(of))?.find((one) => one.personId === personId)
}

/** Entries may have come since it was written: what they stand on is never lost, so it is asked before it counts. */
async function wrongAdendum(tx: Tx, before: SkpTable, act: Form['act']): Promise<Problem | null> {
  const content = adendumOf(before)
  if (!content || (act !== 'submit' && act !== 'approve')) return null
  const owner = { instansiId: before.instansi_id, personId: before.owner_id }
  const periods = await listPeriods(tx, owner.instansiId)
  const errors = await wrongPlaces(tx, owner, { id: before.id, content, before, periods })
  return errors.length > 0 ? { code: 'invalid', errors } : null
}

/** What an act changes beside state and version. */
function changesOf(before: SkpTable, act: Form['act'], at: number): Partial<SkpTable> {
  switch (act) {
    case 'submit':
      return { submitted_at: at }
    case 'amend':
      return { adendum: before.content }
    case 'abandon':
      return { adendum: null }
    case 'approve':
      return { content: before.adendum ?? before.content, adendum: null }
    case 'withdraw':
    case 'return':
      return {}
  }
}

async function store(tx: Tx, before: SkpTable, after: SkpTable) {
  const { instansi_id: instansiId, id, owner_id: ownerId, year: _year, ...row } = after
  await tx
    .updateTable('skp')
    .set(row)
    .where('instansi_id', '=', instansiId)
    .where('id', '=', id)
    .execute()
  if (after.content === before.content) return
  await storePlanRows(tx, { instansiId, ownerId, skpId: id }, contentOf(after))
}

async function keepVersion(tx: Tx, { instansi_id, owner_id, id, content }: SkpTable, seq: number) {
  const { count } = await tx
    .selectFrom('skp_version')
    .select((eb) => eb.fn.countAll().as('count'))
    .where('instansi_id', '=', instansi_id)
    .where('skp_id', '=', id)
    .executeTakeFirstOrThrow()
  const number = Number(count) + 1
  await tx
    .insertInto('skp_version')
    .values({ instansi_id, owner_id, skp_id: id, number, seq, content })
    .execute()
}
