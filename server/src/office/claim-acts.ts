import { addDays, toDay } from '@jejak/shared/calendar/day'
import { uuidv7 } from '@jejak/shared/ids'
import type { ClaimAct, ClaimState, NewClaim } from '@jejak/shared/org/claim'
import { fail, ok } from '@jejak/shared/result'
import { approversOf, chiefAmong } from '../access/approvers.ts'
import { caseKey } from '../access/case.ts'
import { claimActsOf } from '../access/claim-answers.ts'
import { listAssignments, reportingPost } from '../org/assignments.ts'
import type { SupervisorClaimTable } from '../platform/db/organisation-tables.ts'
import { NOT_FOUND, refuse, tell, wrong, type Office, type Outcome } from './office-act.ts'
import { changeRow, findRow } from './rows.ts'
import type { Problem } from '../http/problem.ts'

/** "This is not my supervisor": says who is. One at a time; nothing changes until it is settled. */
export async function raiseClaim(office: Office, asked: NewClaim): Outcome<string> {
  const { tx, actor, instansi, at } = office
  const { personId, instansiId } = actor
  const { id, namedId, from, reason } = asked
  if (namedId === personId) return refuse('namedId', 'yourself')
  const known = await tx
    .selectFrom('supervisor_claim')
    .select(['id', 'person_id', 'state'])
    .where('instansi_id', '=', instansiId)
    .where((where) => where.or([where('id', '=', id), where('person_id', '=', personId)]))
    .execute()
  if (known.some((claim) => claim.id === id || claim.state === 'open')) {
    return refuse('id', 'id-taken')
  }
  const own = await listAssignments(tx, instansiId, { personIds: [personId] })
  const post = reportingPost(own, from)
  if (!post) return refuse('from', 'post-needed')
  const day = { ownerId: personId, day: from }
  const cases = [day]
  const approvers = await approversOf({ tx, instansiId, cases, onDay: instansi.today })
  const present = chiefAmong(approvers.get(caseKey(day)))
  if (present?.personId === namedId) return refuse('namedId', 'nothing-to-correct')
  const problem = await wrongNamed(office, namedId, post.postId)
  if (problem) return fail(problem)
  await tx
    .insertInto('supervisor_claim')
    .values({
      instansi_id: instansiId,
      id,
      person_id: personId,
      assignment_id: post.id,
      present_id: present?.personId ?? null,
      named_id: namedId,
      from_day: from,
      reason,
      state: 'open',
      at,
    })
    .execute()
  await tellOf(office, { id, person_id: personId }, 'claim.raise', { from, reason })
  return ok(id)
}

/** Whoever is named holds a post definitively today, and not the one it is about. */
async function wrongNamed(
  { tx, actor, instansi }: Office,
  namedId: string,
  postId: string,
): Promise<Problem | undefined> {
  const theirs = await listAssignments(tx, actor.instansiId, { personIds: [namedId] })
  const post = reportingPost(theirs, instansi.today)
  if (!post) return wrong('namedId', 'unknown-person')
  return post.postId === postId ? wrong('namedId', 'is-own-supervisor') : undefined
}

const STATE: Readonly<Partial<Record<ClaimAct, ClaimState>>> = {
  decide: 'settled',
  refuse: 'refused',
  withdraw: 'withdrawn',
}

/**
 * What a party or an administrator says. When both supervisors agree, or nobody was there to disagree and the named one
 * agrees, the line changes; a disagreement stays open for the administrator.
 */
export async function answerClaim(
  office: Office,
  claimId: string,
  { act, comment }: { readonly act: ClaimAct; readonly comment: string },
): Outcome<string> {
  const { tx, actor, at, instansi } = office
  const claim = await tx
    .selectFrom('supervisor_claim')
    .selectAll()
    .where('instansi_id', '=', actor.instansiId)
    .where('id', '=', claimId)
    .executeTakeFirst()
  if (!claim) return NOT_FOUND
  const acts = await claimActsOf({ tx, actor, onDay: instansi.today }, [claim])
  if (!acts.get(claimId)?.includes(act)) return fail({ code: 'forbidden' })
  const before = await tx
    .selectFrom('supervisor_answer')
    .select(['seq', 'act', 'person_id'])
    .where('instansi_id', '=', actor.instansiId)
    .where('claim_id', '=', claimId)
    .orderBy('seq')
    .execute()
  await tx
    .insertInto('supervisor_answer')
    .values({
      instansi_id: actor.instansiId,
      claim_id: claimId,
      seq: before.length + 1,
      person_id: actor.personId,
      act,
      comment,
      at,
    })
    .execute()
  const said = [...before, { act, person_id: actor.personId }]
  const state = STATE[act] ?? (isAgreed(claim, said) ? 'settled' : 'open')
  await tx
    .updateTable('supervisor_claim')
    .set({ state })
    .where('instansi_id', '=', actor.instansiId)
    .where('id', '=', claimId)
    .execute()
  await tellOf(office, claim, `claim.${act}`, { state, comment })
  if (state === 'settled') await redraw(office, claim)
  return ok(claimId)
}

type Said = { readonly act: ClaimAct; readonly person_id: string }

/** The last word of each counts. */
function isAgreed(claim: SupervisorClaimTable, said: readonly Said[]): boolean {
  const agrees = (personId: string | null) =>
    personId === null || said.findLast((each) => each.person_id === personId)?.act === 'agree'
  return agrees(claim.present_id) && agrees(claim.named_id)
}

/**
 * From its day on the person reports to the post of whoever was named. The assignment is cut there and goes on with a
 * line of its own, so that the days before keep their assessor.
 */
async function redraw(office: Office, claim: SupervisorClaimTable) {
  const { tx, actor, instansi, deps, at } = office
  const held = await findRow(office, 'assignment', claim.assignment_id)
  const theirs = await listAssignments(tx, actor.instansiId, { personIds: [claim.named_id] })
  const above = reportingPost(theirs, instansi.today)
  if (!held || !above) return
  const from = toDay(claim.from_day)
  if (held.from_day >= from) {
    await changeRow(office, 'assignment', held, { superior_post_id: above.postId })
    return
  }
  await changeRow(office, 'assignment', held, { to_day: addDays(from, -1) })
  const { version: _version, ...same } = held
  await tx
    .insertInto('assignment')
    .values({
      ...same,
      id: uuidv7(at, deps.random(10)),
      from_day: from,
      superior_post_id: above.postId,
    })
    .execute()
}

const tellOf = (
  office: Office,
  claim: Pick<SupervisorClaimTable, 'id' | 'person_id'>,
  act: `claim.${string}`,
  detail: Readonly<Record<string, string>>,
) => tell(office, { ownerIds: [claim.person_id], act, objectId: claim.id, version: 1, detail })
