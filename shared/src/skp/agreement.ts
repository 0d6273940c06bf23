import { fail, ok, type Result } from '../result.ts'
import type { SkpState } from './skp-state.ts'

/** Everything that can be done to an SKP. `save` is an act too: it needs a state. */
export const SKP_ACTS = [
  'save',
  'submit',
  'withdraw',
  'approve',
  'return',
  'amend',
  'abandon',
] as const
export type SkpAct = (typeof SKP_ACTS)[number]

type Need = 'comment' | 'results'

type Row = {
  readonly from: SkpState
  readonly act: SkpAct
  readonly to: SkpState
  /** Instead of `to`, when the last decision was to give it back. */
  readonly toWhenReturned?: SkpState
  readonly needs?: readonly Need[]
}

/** Who does what; the superior is found by post and date, and is never the owner. */
const BY: Readonly<Record<SkpAct, 'owner' | 'approver'>> = {
  save: 'owner',
  submit: 'owner',
  withdraw: 'owner',
  approve: 'approver',
  return: 'approver',
  amend: 'owner',
  abandon: 'owner',
}

/**
 * The one table that decides how an SKP changes its state, whichever route asks. A pair that is not listed is refused:
 * what waits is not written on, and what was approved is changed by an adendum only.
 */
export const SKP_TRANSITIONS: readonly Row[] = [
  { from: 'draft', act: 'save', to: 'draft' },
  { from: 'draft', act: 'submit', to: 'submitted', needs: ['results'] },
  // Withdrawing undoes the submission and no more: what was given back keeps its comment.
  { from: 'submitted', act: 'withdraw', to: 'draft', toWhenReturned: 'returned' },
  { from: 'submitted', act: 'approve', to: 'approved' },
  { from: 'submitted', act: 'return', to: 'returned', needs: ['comment'] },
  { from: 'returned', act: 'save', to: 'returned' },
  { from: 'returned', act: 'submit', to: 'submitted', needs: ['results'] },
  { from: 'approved', act: 'amend', to: 'adendum' },
  { from: 'adendum', act: 'save', to: 'adendum' },
  { from: 'adendum', act: 'submit', to: 'adendum-submitted', needs: ['results'] },
  { from: 'adendum', act: 'abandon', to: 'approved' },
  {
    from: 'adendum-submitted',
    act: 'withdraw',
    to: 'adendum',
    toWhenReturned: 'adendum-returned',
  },
  { from: 'adendum-submitted', act: 'approve', to: 'approved' },
  { from: 'adendum-submitted', act: 'return', to: 'adendum-returned', needs: ['comment'] },
  { from: 'adendum-returned', act: 'save', to: 'adendum-returned' },
  { from: 'adendum-returned', act: 'submit', to: 'adendum-submitted', needs: ['results'] },
  { from: 'adendum-returned', act: 'abandon', to: 'approved' },
]

/** What an act depends on; the caller finds it out, the table judges it. */
export type SkpFacts = {
  readonly isOwner: boolean
  readonly isApprover: boolean
  readonly isVersionSeen: boolean
  readonly hasComment: boolean
  /** What is handed in has an RHK at least. */
  readonly hasResults: boolean
  /** The last decision on what is being written was to give it back. */
  readonly wasReturned: boolean
}

/** Why an act is refused; each has a sentence in the `skp` catalogue. */
export const SKP_REFUSALS = [
  'forbidden',
  'self-decision',
  'stale',
  'wrong-state',
  'comment-required',
  'no-results',
] as const
export type SkpRefusal = (typeof SKP_REFUSALS)[number]

const UNMET: Readonly<Record<Need, (facts: SkpFacts) => SkpRefusal | false>> = {
  comment: (facts) => !facts.hasComment && 'comment-required',
  results: (facts) => !facts.hasResults && 'no-results',
}

/** The state after an act, or why not. Rights are judged first, so that a stranger learns nothing. */
export function skpTransition(
  from: SkpState,
  act: SkpAct,
  facts: SkpFacts,
): Result<SkpState, SkpRefusal> {
  const refusal = refusedTo(act, facts)
  if (refusal) return fail(refusal)
  // Whoever acts on another version has not seen the state either.
  if (!facts.isVersionSeen) return fail('stale')
  const row = rowOf(from, act)
  if (!row) return fail('wrong-state')
  for (const need of row.needs ?? []) {
    const unmet = UNMET[need](facts)
    if (unmet) return fail(unmet)
  }
  return ok(facts.wasReturned ? (row.toWhenReturned ?? row.to) : row.to)
}

/** True when the state takes this act, from whoever may: what a page offers. */
export const takesAct = (state: SkpState, act: SkpAct): boolean => rowOf(state, act) !== undefined

const rowOf = (from: SkpState, act: SkpAct): Row | undefined =>
  SKP_TRANSITIONS.find((row) => row.from === from && row.act === act)

function refusedTo(act: SkpAct, { isOwner, isApprover }: SkpFacts): SkpRefusal | null {
  if (BY[act] === 'owner') return isOwner ? null : 'forbidden'
  // A test on the person, whatever post they act in.
  if (isOwner) return 'self-decision'
  return isApprover ? null : 'forbidden'
}
