import { fail, ok, type Result } from '../result.ts'

/**
 * `none`: not there yet. `asked`: the person asked somebody, who has said nothing. `given`: the person has not opened it,
 * and it may still be changed or withdrawn. `read`: opened, and fixed from then on. `acknowledged` and `answered`: what the
 * person said to it.
 */
export const KEPT_FEEDBACK_STATES = [
  'asked',
  'declined',
  'cancelled',
  'given',
  'withdrawn',
  'read',
  'acknowledged',
  'answered',
] as const
export type KeptFeedbackState = (typeof KEPT_FEEDBACK_STATES)[number]
export const FEEDBACK_STATES = ['none', ...KEPT_FEEDBACK_STATES] as const
export type FeedbackState = (typeof FEEDBACK_STATES)[number]

/** What is done to one that is there; `ask` and `give` make one. */
export const NEXT_FEEDBACK_ACTS = [
  'give',
  'decline',
  'cancel',
  'change',
  'withdraw',
  'read',
  'acknowledge',
  'answer',
] as const
export const FEEDBACK_ACTS = ['ask', ...NEXT_FEEDBACK_ACTS] as const
export type FeedbackAct = (typeof FEEDBACK_ACTS)[number]

type Need = 'version-seen' | 'text' | 'near' | 'room'
type By = 'owner' | 'giver' | 'assessor'
type Row = {
  readonly from: FeedbackState
  readonly act: FeedbackAct
  readonly by: By
  readonly to: KeptFeedbackState
  readonly needs: readonly Need[]
}

/** The one table of a feedback. A pair that is not listed is refused. */
export const FEEDBACK_TRANSITIONS: readonly Row[] = [
  // Nobody but the assessor speaks unasked.
  { from: 'none', act: 'ask', by: 'owner', to: 'asked', needs: ['near'] },
  { from: 'none', act: 'give', by: 'assessor', to: 'given', needs: ['text'] },
  { from: 'asked', act: 'give', by: 'giver', to: 'given', needs: ['version-seen', 'text'] },
  { from: 'asked', act: 'decline', by: 'giver', to: 'declined', needs: ['version-seen'] },
  { from: 'asked', act: 'cancel', by: 'owner', to: 'cancelled', needs: ['version-seen'] },
  {
    from: 'given',
    act: 'change',
    by: 'giver',
    to: 'given',
    needs: ['version-seen', 'text', 'room'],
  },
  { from: 'given', act: 'withdraw', by: 'giver', to: 'withdrawn', needs: ['version-seen'] },
  { from: 'given', act: 'read', by: 'owner', to: 'read', needs: ['version-seen'] },
  { from: 'read', act: 'acknowledge', by: 'owner', to: 'acknowledged', needs: ['version-seen'] },
  { from: 'read', act: 'answer', by: 'owner', to: 'answered', needs: ['version-seen', 'text'] },
  // A thank-you in haste does not take away the answer.
  {
    from: 'acknowledged',
    act: 'answer',
    by: 'owner',
    to: 'answered',
    needs: ['version-seen', 'text'],
  },
]

/** What an act depends on; the caller finds it out, the table judges it. */
export type FeedbackFacts = {
  readonly isOwner: boolean
  readonly isGiver: boolean
  readonly isAssessor: boolean
  /** The one who is asked is of the same team, or reports to the person. */
  readonly isNear: boolean
  readonly versionSeen: boolean
  readonly hasText: boolean
  /** It was changed as often as one is. */
  readonly isFull: boolean
}

export const FEEDBACK_REFUSALS = [
  'forbidden',
  'yourself',
  'wrong-state',
  'stale',
  'text-required',
  'not-near',
  'full',
] as const
export type FeedbackRefusal = (typeof FEEDBACK_REFUSALS)[number]

const unmet: Readonly<Record<Need, (facts: FeedbackFacts) => FeedbackRefusal | false>> = {
  'version-seen': ({ versionSeen }) => !versionSeen && 'stale',
  text: ({ hasText }) => !hasText && 'text-required',
  near: ({ isNear }) => !isNear && 'not-near',
  room: ({ isFull }) => isFull && 'full',
}

/** The state after an act, or why it is refused. Rights are judged before state, so that a stranger learns nothing. */
export function moveFeedback(
  from: FeedbackState,
  act: FeedbackAct,
  facts: FeedbackFacts,
): Result<KeptFeedbackState, FeedbackRefusal> {
  const of = FEEDBACK_TRANSITIONS.filter((row) => row.act === act)
  const able = of.filter(({ by }) => hasRight(by, facts))
  if (able.length === 0) {
    return fail(facts.isOwner && !of.some(({ by }) => by === 'owner') ? 'yourself' : 'forbidden')
  }
  const row = able.find((each) => each.from === from)
  if (!row) return fail('wrong-state')
  for (const need of row.needs) {
    const refusal = unmet[need](facts)
    if (refusal) return fail(refusal)
  }
  return ok(row.to)
}

/** Nobody speaks about themselves, in whatever post. */
function hasRight(by: By, { isOwner, isGiver, isAssessor }: FeedbackFacts): boolean {
  if (by === 'owner') return isOwner
  return !isOwner && (by === 'giver' ? isGiver : isAssessor)
}

/** The states in which something was said that stands: what the assessor sees of others, and what counts in an evaluation. */
export const SAID_STATES = ['given', 'read', 'acknowledged', 'answered'] as const
export const isSaid = (state: FeedbackState): boolean => SAID_STATES.some((each) => each === state)
