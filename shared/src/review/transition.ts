import type { Status } from '../entry/entry.ts'
import { fail, ok, type Result } from '../result.ts'
import { takesWriting, type Gate } from '../skp/period-gate.ts'

/** Everything that can be done to an entry. `save` and `remove` are acts too: they need a state. */
export const ACTS = ['save', 'remove', 'submit', 'withdraw', 'approve', 'return', 'reopen'] as const
export type Act = (typeof ACTS)[number]

type Need =
  | 'not-self'
  | 'version-seen'
  | 'comment'
  | 'no-stop-problems'
  | 'period-open'
  | 'period-open-or-correction'
  | 'period-not-final'
  | 'period-not-final-but-returned'

type Row = {
  readonly from: Status
  readonly act: Act
  readonly by: 'owner' | 'approver'
  readonly to: Status
  /** Instead of `to`, for an entry whose last decision was to give it back. */
  readonly toWhenReturned?: Status
  readonly needs: readonly Need[]
}

/**
 * The one table that decides every state change, whoever asks: form, sync, bulk, API.
 * A pair that is not listed is refused.
 */
export const TRANSITIONS: readonly Row[] = [
  { from: 'draft', act: 'save', by: 'owner', to: 'draft', needs: [] },
  { from: 'draft', act: 'remove', by: 'owner', to: 'draft', needs: [] },
  {
    from: 'draft',
    act: 'submit',
    by: 'owner',
    to: 'submitted',
    needs: ['no-stop-problems', 'period-open'],
  },
  // Withdrawing undoes the submit and no more: a returned entry is returned again, with its comment and its
  // correction window. As a draft it could not be submitted any more once the period's deadline has passed, and
  // for the same reason nothing is withdrawn from a period that has closed.
  {
    from: 'submitted',
    act: 'withdraw',
    by: 'owner',
    to: 'draft',
    toWhenReturned: 'returned',
    needs: ['period-open-or-correction'],
  },
  {
    from: 'submitted',
    act: 'approve',
    by: 'approver',
    to: 'approved',
    needs: ['not-self', 'version-seen', 'period-not-final-but-returned'],
  },
  {
    from: 'submitted',
    act: 'return',
    by: 'approver',
    to: 'returned',
    needs: ['not-self', 'version-seen', 'comment', 'period-not-final-but-returned'],
  },
  {
    from: 'returned',
    act: 'save',
    by: 'owner',
    to: 'returned',
    needs: ['period-open-or-correction'],
  },
  {
    from: 'returned',
    act: 'submit',
    by: 'owner',
    to: 'submitted',
    needs: ['no-stop-problems', 'period-open-or-correction'],
  },
  {
    from: 'approved',
    act: 'reopen',
    by: 'approver',
    to: 'returned',
    needs: ['not-self', 'comment', 'period-not-final'],
  },
]

/** What the decision depends on; the caller finds it out, the table judges it. */
export type Facts = {
  readonly isOwner: boolean
  readonly isApprover: boolean
  readonly versionSeen: boolean
  readonly hasComment: boolean
  readonly hasStopProblems: boolean
  /** What the period says of the day of the entry: for a move, the stricter of the day left and the day chosen. */
  readonly gate: Gate
  /** The last decision on the entry was a return or a reopening. */
  readonly wasReturned: boolean
}

export type Refusal =
  | 'wrong-state'
  | 'forbidden'
  | 'self-decision'
  | 'stale'
  | 'comment-required'
  | 'stop-problems'
  | 'period-closed'

const unmet: Record<Need, (facts: Facts) => Refusal | false> = {
  // A test on the person, whatever post they act in.
  'not-self': (facts) => facts.isOwner && 'self-decision',
  'version-seen': (facts) => !facts.versionSeen && 'stale',
  comment: (facts) => !facts.hasComment && 'comment-required',
  'no-stop-problems': (facts) => facts.hasStopProblems && 'stop-problems',
  'period-open': (facts) => facts.gate !== 'open' && 'period-closed',
  'period-open-or-correction': (facts) => !takesWriting(facts.gate) && 'period-closed',
  'period-not-final': (facts) => facts.gate === 'final' && 'period-closed',
  // A correction handed in within its window is decided on, however long its supervisor takes.
  'period-not-final-but-returned': (facts) =>
    facts.gate === 'final' && !facts.wasReturned && 'period-closed',
}

/** The status after an act, or why it is refused. Rights are judged before state, so that a stranger learns nothing. */
export function transition(from: Status, act: Act, facts: Facts): Result<Status, Refusal> {
  const by = TRANSITIONS.find((row) => row.act === act)?.by
  if (by === 'owner' && !facts.isOwner) return fail('forbidden')
  if (by === 'approver' && facts.isOwner) return fail('self-decision')
  if (by === 'approver' && !facts.isApprover) return fail('forbidden')
  const row = TRANSITIONS.find((candidate) => candidate.from === from && candidate.act === act)
  if (!row) return fail('wrong-state')
  for (const need of row.needs) {
    const refusal = unmet[need](facts)
    if (refusal) return fail(refusal)
  }
  return ok(facts.wasReturned ? (row.toWhenReturned ?? row.to) : row.to)
}
