import { toDay } from '@jejak/shared/calendar/day'
import { transition } from '@jejak/shared/review/transition'
import type { EntryDecision } from '@jejak/shared/entry/entry'
import type { Mutation } from '@jejak/shared/sync/mutation'
import type { ReviewEntry } from '@jejak/shared/review/queue'
import type { Tx } from '../platform/db/database.ts'
import { actingAs } from '../access/acting-as.ts'
import type { Approver } from '../access/approvers.ts'
import { can, reviewerOf } from '../access/can.ts'
import type { EntryTable } from '../platform/db/work-tables.ts'
import { toReviewEntry } from '../entries/entry-row.ts'
import { asSubmitted } from '../entries/queries/submitted.ts'
import { moveDaySummaries } from '../entries/day-summary.ts'
import { listPeriods, requireInstansi } from '../org/instansi.ts'
import { addWorkingDays } from '../calendar/working-day.ts'
import { onEntry, type LockedEntry } from '../entries/commands/on-entry.ts'
import { gateOf } from '../entries/commands/owner-facts.ts'
import { persistTransition } from '../entries/commands/persist-transition.ts'
import { planWordsOf } from '../skp/plan-words.ts'
import { rejected, type CommandContext, type Outcome } from '../platform/command.ts'

type Decide = Extract<Mutation, { kind: 'review.decide' }>

/** A supervisor's act on the version they saw, answered with the entry as it then stands, if they may read it. */
export const decideEntry = onEntry<Decide>({ apply: decide, show: showReviewed })

/** An entry that is not the actor's to read is answered as if it did not exist. */
async function decide(
  context: CommandContext,
  mutation: Decide,
  { row, instansi }: LockedEntry,
): Promise<Outcome> {
  const { tx, actor } = context
  const isOwner = row.owner_id === actor.personId
  const hats = await reviewerOf({ tx, actor, ids: [row.id], onDay: instansi.today })
  const hat = hats.get(row.id)
  if (!hat && !isOwner) return rejected('not-found')

  const next = transition(row.status, mutation.act, {
    isOwner,
    isApprover: hat !== undefined,
    versionSeen: isAsSeen(row, mutation),
    hasComment: mutation.comment !== '',
    hasStopProblems: false,
    gate: gateOf(await listPeriods(tx, instansi.id), { row, instansi }),
    wasReturned: row.correction_until !== null,
  })
  if (!next.ok) return rejected(next.reason)
  // Not-self is the first thing the table asks, so whoever comes here wears a hat.
  if (!hat) throw new Error('a decision was allowed without a reviewer')
  return persistDecision(context, mutation, { row, instansi, hat, status: next.value })
}

/** What the transition asks of somebody who may decide and is about to say why. */
export const factsToReopen = {
  isOwner: false,
  isApprover: true,
  versionSeen: true,
  hasComment: true,
  hasStopProblems: false,
} as const

/**
 * People judge what they saw. The number of a version is not enough after a restore: the owner may have made another
 * third version before the decision on the lost one is offered again.
 */
const isAsSeen = (row: EntryTable, { baseVersion, seen }: Decide): boolean =>
  baseVersion === row.version && (seen === undefined || seen === toReviewEntry(row).contentHash)

async function persistDecision(
  context: CommandContext,
  mutation: Decide,
  {
    row,
    instansi,
    hat,
    status,
  }: LockedEntry & { readonly hat: Approver; readonly status: EntryTable['status'] },
): Promise<Outcome> {
  const { tx, actor, feed, at } = context
  const plan = await planWordsOf(tx, row)
  const decision: EntryDecision = {
    act: mutation.act,
    comment: mutation.comment,
    by: hat.name,
    actingAs: actingAs(hat),
    at,
    seq: feed.audit_seq + 1,
    day: toDay(row.day),
    ...(plan && { plan }),
  }
  const after: EntryTable = {
    ...row,
    status,
    decision: JSON.stringify(decision),
    decided_by: actor.personId,
    correction_until:
      status === 'returned'
        ? await addWorkingDays(
            tx,
            instansi.id,
            { personId: row.owner_id, day: instansi.today },
            instansi.correctionDays,
          )
        : null,
  }
  const { version, receipt } = await persistTransition(context, {
    act: mutation.act,
    patch: {},
    before: row,
    after,
    decision: {
      instansi_id: row.instansi_id,
      owner_id: row.owner_id,
      seq: decision.seq,
      entry_id: row.id,
      act: mutation.act,
      person_id: actor.personId,
      assignment_post_id: hat.postId,
      acting_as: decision.actingAs,
      comment: mutation.comment,
      at,
      plan: plan && JSON.stringify(plan),
    },
  })
  await moveDaySummaries(tx, instansi, row, after)
  return { status: 'applied', version, receipt }
}

async function showReviewed(
  tx: Tx,
  actor: CommandContext['actor'],
  { ids, now }: { readonly ids: readonly string[]; readonly now: number },
): Promise<ReadonlyMap<string, ReviewEntry>> {
  const { today } = await requireInstansi(tx, actor.instansiId, now)
  const visible = await can({ tx, actor, permission: 'entry.review', ids, onDay: today })
  if (visible.size === 0) return new Map()
  const rows = await tx
    .selectFrom('entry')
    .selectAll()
    .where('instansi_id', '=', actor.instansiId)
    .where('id', 'in', [...visible])
    .execute()
  const submitted = await asSubmitted(tx, actor.instansiId, rows)
  return new Map(submitted.map((row) => [row.id, toReviewEntry(row)]))
}
