import { SKP_ACTS, type SkpAct } from '@jejak/shared/skp/agreement'
import { SKP_STATES, type SkpState } from '@jejak/shared/skp/skp-state'
import type { Agency } from './agency.ts'
import type { Client } from './client.ts'
import { allOf, writePlan, type Plan } from './plans.ts'

/** One question: this act, with or without words, on a plan that stands so, of the version that was seen or an older one. */
export type SkpCell = {
  readonly state: SkpState
  readonly act: SkpAct
  readonly isSeen: boolean
  readonly hasComment: boolean
}

const isDecision = (act: SkpAct) => act === 'approve' || act === 'return'

/** Every cell of the table. */
export const SKP_CELLS: readonly SkpCell[] = SKP_STATES.flatMap((state) =>
  SKP_ACTS.flatMap((act) =>
    [true, false].flatMap((isSeen) =>
      (isDecision(act) ? [true, false] : [false]).map((hasComment) => ({
        state,
        act,
        isSeen,
        hasComment,
      })),
    ),
  ),
)

type Hands = { readonly owner: Client; readonly approver: Client }

/** Acts that lead from a new plan to each state. */
const PATHS: Readonly<Record<SkpState, readonly Exclude<SkpAct, 'save'>[]>> = {
  draft: [],
  submitted: ['submit'],
  returned: ['submit', 'return'],
  approved: ['submit', 'approve'],
  adendum: ['submit', 'approve', 'amend'],
  'adendum-submitted': ['submit', 'approve', 'amend', 'submit'],
  'adendum-returned': ['submit', 'approve', 'amend', 'submit', 'return'],
}

/** A plan of the owner's that stands so, by the acts that lead there. */
export async function planThatIs(
  state: SkpState,
  { owner, approver }: Hands,
  agency: Agency,
): Promise<Plan> {
  const plan = await writePlan(owner, agency)
  await allOf(
    plan,
    PATHS[state].map(
      (act) => [isDecision(act) ? approver : owner, act, 'Lengkapi target'] as const,
    ),
  )
  return plan
}

/** Where an act of whoever may leads; a pair that is not here is refused. */
const LEADS: Readonly<Partial<Record<SkpState, Partial<Record<SkpAct, SkpState>>>>> = {
  draft: { save: 'draft', submit: 'submitted' },
  submitted: { withdraw: 'draft', approve: 'approved', return: 'returned' },
  returned: { save: 'returned', submit: 'submitted' },
  approved: { amend: 'adendum' },
  adendum: { save: 'adendum', submit: 'adendum-submitted', abandon: 'approved' },
  'adendum-submitted': { withdraw: 'adendum', approve: 'approved', return: 'adendum-returned' },
  'adendum-returned': {
    save: 'adendum-returned',
    submit: 'adendum-submitted',
    abandon: 'approved',
  },
}

export type SkpRelation = 'owner' | 'approver' | 'stranger'

/** What the design says to this cell, written out beside the table that is shipped. */
export function expectedOfSkp(cell: SkpCell, who: SkpRelation, version: number): string {
  const { state, act, isSeen, hasComment } = cell
  if (isDecision(act)) {
    if (who === 'owner') return 'forbidden: self-decision'
    if (who === 'stranger') return 'not-found'
  } else if (who !== 'owner') return 'not-found'
  if (!isSeen) return 'conflict: stale'
  const next = LEADS[state]?.[act]
  if (!next) return 'conflict: wrong-state'
  if (act === 'return' && !hasComment) return 'invalid: comment-required'
  return `${next} ${version + 1}`
}
