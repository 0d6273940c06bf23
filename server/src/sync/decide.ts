import { toDay } from '@jejak/shared/calendar/day'
import { transition } from '@jejak/shared/review/transition'
import { isPeriodOpen, periodOf } from '@jejak/shared/skp/period'
import type { EntryDecision } from '@jejak/shared/entry/entry'
import type { Mutation } from '@jejak/shared/sync/mutation'
import type { Approver } from '../access/approvers.ts'
import { reviewerOf } from '../access/can.ts'
import type { EntryTable } from '../platform/db/work-tables.ts'
import { refreshDaySummaries } from '../entries/day-summary.ts'
import { listPeriods } from '../org/instansi.ts'
import { addWorkingDays } from '../org/working-day.ts'
import type { Applying } from './apply.ts'
import { commitAct } from './commit-act.ts'
import type { Outcome } from './ledger.ts'
import type { Judged } from './owner-act.ts'

type Decide = Extract<Mutation, { kind: 'review.decide' }>

/** A supervisor's act on the version they saw. An entry that is not theirs to read is answered as if it did not exist. */
export async function decide(
  applying: Applying,
  mutation: Decide,
  judged: Judged,
): Promise<Outcome> {
  const { tx, actor } = applying
  const { row, instansi } = judged
  const isOwner = row.owner_id === actor.personId
  const hats = await reviewerOf({ tx, actor, ids: [row.id], onDay: instansi.today })
  const hat = hats.get(row.id)
  if (!hat && !isOwner) return { status: 'rejected', code: 'not-found' }

  const period = periodOf(await listPeriods(tx, instansi.id), toDay(row.day))
  const next = transition(row.status, mutation.act, {
    isOwner,
    isApprover: hat !== undefined,
    versionSeen: mutation.baseVersion === row.version,
    hasComment: mutation.comment !== '',
    hasStopProblems: false,
    periodOpen: period !== undefined && isPeriodOpen(period, instansi.today),
    inCorrectionWindow: false,
    periodFinal: period?.final ?? false,
    wasReturned: row.correction_until !== null,
  })
  if (!next.ok) return { status: 'rejected', code: next.reason }
  // Not-self is the first thing the table asks, so whoever comes here wears a hat.
  if (!hat) throw new Error('a decision was allowed without a reviewer')
  return write(applying, mutation, { ...judged, hat, status: next.value })
}

async function write(
  applying: Applying,
  mutation: Decide,
  {
    feed,
    at,
    row,
    instansi,
    hat,
    status,
  }: Judged & {
    readonly hat: Approver
    readonly status: EntryTable['status']
  },
): Promise<Outcome> {
  const { tx, actor } = applying
  const decision: EntryDecision = {
    act: mutation.act,
    comment: mutation.comment,
    by: hat.name,
    actingAs: actingAs(hat),
    at,
    seq: feed.audit_seq + 1,
  }
  const after: EntryTable = {
    ...row,
    status,
    decision: JSON.stringify(decision),
    decided_by: actor.personId,
    correction_until:
      status === 'returned'
        ? addWorkingDays(instansi.pattern, instansi.today, instansi.correctionDays)
        : null,
  }
  const version = await commitAct(applying, {
    feed,
    at,
    act: mutation.act,
    patch: {},
    before: row,
    after,
  })
  await tx
    .insertInto('decision')
    .values({
      instansi_id: row.instansi_id,
      owner_id: row.owner_id,
      seq: decision.seq,
      entry_id: row.id,
      version,
      act: mutation.act,
      person_id: actor.personId,
      assignment_post_id: hat.postId,
      acting_as: decision.actingAs,
      comment: mutation.comment,
      at,
    })
    .execute()
  await refreshDaySummaries(tx, instansi, row.owner_id, [row.day])
  return { status: 'applied', version }
}

const PREFIX = { definitif: '', plt: 'Plt. ', plh: 'Plh. ' } as const
const actingAs = (hat: Approver): string => `${PREFIX[hat.kind]}${hat.post}`
