import { toDay } from '@jejak/shared/calendar/day'
import type { EntryPatch } from '@jejak/shared/entry/entry'
import { hasStop, problems } from '@jejak/shared/entry/problems'
import { transition, type Act, type Facts } from '@jejak/shared/review/transition'
import { isPeriodOpen, periodOf } from '@jejak/shared/skp/period'
import { conflictingFields } from '@jejak/shared/sync/conflict'
import type { Mutation } from '@jejak/shared/sync/mutation'
import type { EntryTable, FeedTable } from '../platform/db/work-tables.ts'
import { dayContextOf, isInCorrectionWindow } from '../entries/day-context.ts'
import { refreshDaySummaries } from '../entries/day-summary.ts'
import { toColumns, toContent } from '../entries/entry-row.ts'
import { listPeriods, type Instansi } from '../org/instansi.ts'
import type { Applying } from './apply.ts'
import { commitAct } from './commit-act.ts'
import { changesSince } from './history.ts'
import type { Outcome } from './ledger.ts'

export type Judged = {
  readonly feed: FeedTable
  readonly at: number
  readonly row: EntryTable
  readonly instansi: Instansi
}

type OwnerMutation = Exclude<Mutation, { kind: 'review.decide' }>

const ACT_OF = {
  'entry.save': 'save',
  'entry.submit': 'submit',
  'entry.withdraw': 'withdraw',
  'entry.remove': 'remove',
} as const satisfies Record<OwnerMutation['kind'], Act>

/** An owner's act on an entry that exists. Somebody else's entry is answered as if it did not. */
export async function ownerAct(
  applying: Applying,
  mutation: OwnerMutation,
  judged: Judged,
): Promise<Outcome> {
  const { tx, actor, deviceId } = applying
  const { row, instansi, feed, at } = judged
  if (row.owner_id !== actor.personId) return { status: 'rejected', code: 'not-found' }
  const act = ACT_OF[mutation.kind]
  // A save brings a removed entry back: one device removed it, the person on the other chose to keep it.
  if (row.removed === 1 && act !== 'save') return { status: 'rejected', code: 'wrong-state' }
  const next = transition(row.status, act, await ownerFacts(applying, act, judged))
  if (!next.ok) return { status: 'rejected', code: next.reason }
  const isStale = mutation.baseVersion < row.version
  const changes = isStale
    ? await changesSince(tx, actor.instansiId, row.id, mutation.baseVersion)
    : []
  const fields = conflictingFields(mutation, deviceId, changes)
  if (fields.length > 0) return { status: 'conflict', fields }

  const patch: EntryPatch = mutation.kind === 'entry.save' ? mutation.patch : {}
  const after: EntryTable = {
    ...row,
    ...(act === 'save' && toColumns({ ...toContent(row), ...definedOnly(patch) })),
    status: next.value,
    removed: act === 'remove' ? 1 : 0,
    submitted_at: act === 'submit' ? at : act === 'withdraw' ? null : row.submitted_at,
  }
  const version = await commitAct(applying, { feed, at, act, patch, before: row, after })
  if (row.status !== 'draft' || after.status !== 'draft') {
    await refreshDaySummaries(tx, instansi, row.owner_id, [row.day, after.day])
  }
  return { status: 'applied', version }
}

type Defined<T> = { [Key in keyof T]?: Exclude<T[Key], undefined> }
/** JSON has no undefined, so a patch that came over the wire has none; the type does not know. */
const definedOnly = (patch: EntryPatch): Defined<EntryPatch> => patch as Defined<EntryPatch>

async function ownerFacts({ tx }: Applying, act: Act, judged: Judged): Promise<Facts> {
  const { row, instansi } = judged
  const facts: Facts = {
    isOwner: true,
    isApprover: false,
    versionSeen: true,
    hasComment: false,
    hasStopProblems: false,
    periodOpen: false,
    inCorrectionWindow: isInCorrectionWindow(row, instansi),
    periodFinal: false,
    // Set by a return or a reopening, cleared by an approval.
    wasReturned: row.correction_until !== null,
  }
  // Only these look at the period; a draft being typed is the hot path and asks for nothing more.
  if (act !== 'submit' && row.status !== 'returned') return facts
  const context = act === 'submit' ? await dayContextOf(tx, instansi, row) : undefined
  const periods = context?.periods ?? (await listPeriods(tx, instansi.id))
  const period = periodOf(periods, toDay(row.day))
  return {
    ...facts,
    hasStopProblems:
      context !== undefined && hasStop(problems({ id: row.id, ...toContent(row) }, context)),
    periodOpen: period !== undefined && isPeriodOpen(period, instansi.today),
    periodFinal: period?.final ?? false,
  }
}
