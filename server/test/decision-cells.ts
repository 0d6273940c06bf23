import { toDay } from '@jejak/shared/calendar/day'
import { STATUSES, type Status } from '@jejak/shared/entry/entry'
import { ACTS, type Act } from '@jejak/shared/review/transition'
import type { Mutation } from '@jejak/shared/sync/mutation'
import { decide, remove, save, submit, withdraw } from './client.ts'

/** How an entry stands, and what was decided on it before. */
export const STANDS = [
  'draft',
  'submitted',
  'submitted again',
  'submitted again, window over',
  'approved',
  'returned',
  'returned, window over',
] as const
export type Stand = (typeof STANDS)[number]

export const PERIODS = ['open', 'closed', 'final'] as const
export type PeriodStand = (typeof PERIODS)[number]

/** One question: this act, with or without words, on an entry that stands so, of the version that was seen or an older one. */
export type Cell = {
  readonly stand: Stand
  readonly act: Act
  readonly hasComment: boolean
  readonly period: PeriodStand
  readonly isSeen: boolean
}

const isDecision = (act: Act) => act === 'approve' || act === 'return' || act === 'reopen'

/** Every cell of the table. */
export const CELLS: readonly Cell[] = STANDS.flatMap((stand) =>
  ACTS.flatMap((act) =>
    (isDecision(act) ? [false, true] : [false]).flatMap((hasComment) =>
      PERIODS.flatMap((period) =>
        [true, false].map((isSeen) => ({ stand, act, hasComment, period, isSeen })),
      ),
    ),
  ),
)

export const nameOf = ({ stand, act, hasComment, period, isSeen }: Cell): string =>
  [stand, act, hasComment ? 'with words' : '', period, isSeen ? '' : 'older version']
    .filter(Boolean)
    .join(' · ')

/** The version of every entry that is planted. */
export const VERSION = 5

export const statusOf = (stand: Stand): Status =>
  STATUSES.find((status) => stand.startsWith(status)) ?? 'draft'

export const wasReturned = (stand: Stand) => stand.startsWith('returned') || stand.includes('again')
export const isInWindow = (stand: Stand) => wasReturned(stand) && !stand.includes('over')

export type Relation = 'owner' | 'approver' | 'stranger' | 'abroad'

/**
 * What the table of the design says, written out by hand beside the one that is shipped. A draft is its owner's own
 * business: whoever decides is told that there is no such entry.
 */
export function expectedOf(cell: Cell, who: Relation): string {
  const { stand, act, hasComment, period, isSeen } = cell
  // In another agency nobody has this id: saving it would make a new entry, which has to be whole.
  if (act === 'save' && who === 'abroad') return 'incomplete'
  if (!isDecision(act)) return who === 'owner' ? ownersAnswer(cell) : 'not-found'
  if (who === 'owner') return 'self-decision'
  if (who !== 'approver' || stand === 'draft') return 'not-found'
  const status = statusOf(stand)
  if (act === 'reopen') {
    if (status !== 'approved') return 'wrong-state'
    if (!hasComment) return 'comment-required'
    return period === 'final' ? 'period-closed' : 'returned'
  }
  if (status !== 'submitted') return 'wrong-state'
  if (!isSeen) return 'stale'
  if (act === 'return' && !hasComment) return 'comment-required'
  if (period === 'final' && !wasReturned(stand)) return 'period-closed'
  return act === 'approve' ? 'approved' : 'returned'
}

function ownersAnswer({ stand, act, period }: Cell): string {
  const status = statusOf(stand)
  const mayWrite = period === 'open' || isInWindow(stand)
  if (act === 'withdraw') {
    if (status !== 'submitted') return 'wrong-state'
    if (!mayWrite) return 'period-closed'
    return wasReturned(stand) ? 'returned' : 'draft'
  }
  if (act === 'remove') return status === 'draft' ? 'draft' : 'wrong-state'
  if (status !== 'draft' && status !== 'returned') return 'wrong-state'
  if (act === 'save') return status === 'draft' || mayWrite ? status : 'period-closed'
  // The period is the first of what stops a submission.
  return mayWrite ? 'submitted' : 'stop-problems'
}

const STATES: readonly string[] = STATUSES
/** Whether an expected answer is a refusal. */
export const isRefusal = (said: string): boolean => !STATES.includes(said)

export function mutationOf({ act, hasComment, isSeen }: Cell, entryId: string): Mutation {
  const version = isSeen ? VERSION : VERSION - 1
  switch (act) {
    case 'save':
      return save(entryId, version, { quantity: 2 })
    case 'remove':
      return remove(entryId, version)
    case 'submit':
      return submit(entryId, version)
    case 'withdraw':
      return withdraw(entryId, version)
    case 'approve':
    case 'return':
    case 'reopen':
      return decide(entryId, version, act, hasComment ? 'Mohon periksa jamnya' : '')
  }
}

const MONTHS: Readonly<Record<PeriodStand, string>> = {
  open: '2026-11',
  closed: '2026-10',
  final: '2026-09',
}

/** The day of the cell with this number: no day holds more than its owner could hand in. */
export const dayOf = ({ period }: Cell, at: number) =>
  toDay(`${MONTHS[period]}-${String(2 + (at % 15)).padStart(2, '0')}`)
