import type { Day } from '../calendar/day.ts'
import { addDays } from '../calendar/day.ts'
import { fail, ok, type Result } from '../result.ts'

/**
 * `waiting`: nobody has rated. `rated`: the person has not opened it. `received`: they have, and may object. `objected`:
 * the assessor's superior has it. `final`: nothing changes any more.
 */
export const EVALUATION_STATES = ['waiting', 'rated', 'received', 'objected', 'final'] as const
export type EvaluationState = (typeof EVALUATION_STATES)[number]

export const EVALUATION_ACTS = ['rate', 'receive', 'object', 'decide'] as const
export type EvaluationAct = (typeof EVALUATION_ACTS)[number]

/** Days after the one on which it was received (PP 30/2019, article 59). */
export const OBJECTION_DAYS = 14
export const objectionUntil = (receivedOn: Day): Day => addDays(receivedOn, OBJECTION_DAYS)

type Need = 'version-seen' | 'reason' | 'period-not-open' | 'window' | 'not-rater'
type By = 'owner' | 'assessor' | 'superior'
type Row = {
  readonly from: EvaluationState
  readonly act: EvaluationAct
  readonly by: By
  readonly to: EvaluationState
  readonly needs: readonly Need[]
}

/** The one table of an evaluation. A pair that is not listed is refused. */
export const EVALUATION_TRANSITIONS: readonly Row[] = [
  {
    from: 'waiting',
    act: 'rate',
    by: 'assessor',
    to: 'rated',
    needs: ['version-seen', 'period-not-open', 'reason'],
  },
  // Until it is opened a slip can be put right; what was received is changed by an objection alone.
  {
    from: 'rated',
    act: 'rate',
    by: 'assessor',
    to: 'rated',
    needs: ['version-seen', 'period-not-open', 'reason'],
  },
  { from: 'rated', act: 'receive', by: 'owner', to: 'received', needs: ['version-seen'] },
  {
    from: 'received',
    act: 'object',
    by: 'owner',
    to: 'objected',
    needs: ['version-seen', 'window', 'reason'],
  },
  {
    from: 'objected',
    act: 'decide',
    by: 'superior',
    to: 'final',
    needs: ['not-rater', 'version-seen', 'reason'],
  },
]

/** What an act depends on; the caller finds it out, the table judges it. */
export type EvaluationFacts = {
  readonly isOwner: boolean
  readonly isAssessor: boolean
  readonly isSuperior: boolean
  /** Rated it, in whatever post. */
  readonly isRater: boolean
  readonly versionSeen: boolean
  readonly hasReason: boolean
  readonly isPeriodOpen: boolean
  readonly isWindowOver: boolean
}

export const EVALUATION_REFUSALS = [
  'forbidden',
  'self-decision',
  'rater',
  'wrong-state',
  'stale',
  'reason-required',
  'period-open',
  'window-over',
] as const
export type EvaluationRefusal = (typeof EVALUATION_REFUSALS)[number]

const unmet: Readonly<Record<Need, (facts: EvaluationFacts) => EvaluationRefusal | false>> = {
  'version-seen': ({ versionSeen }) => !versionSeen && 'stale',
  reason: ({ hasReason }) => !hasReason && 'reason-required',
  'period-not-open': ({ isPeriodOpen }) => isPeriodOpen && 'period-open',
  window: ({ isWindowOver }) => isWindowOver && 'window-over',
  // A test on the person: whoever stands in for their own superior does not judge what they gave themselves.
  'not-rater': ({ isRater }) => isRater && 'rater',
}

/** The state after an act, or why it is refused. Rights are judged before state, so that a stranger learns nothing. */
export function moveEvaluation(
  from: EvaluationState,
  act: EvaluationAct,
  facts: EvaluationFacts,
): Result<EvaluationState, EvaluationRefusal> {
  const by = EVALUATION_TRANSITIONS.find((row) => row.act === act)?.by
  if (by !== 'owner' && facts.isOwner) return fail('self-decision')
  if (!hasRight(by, facts)) return fail('forbidden')
  const row = EVALUATION_TRANSITIONS.find((each) => each.from === from && each.act === act)
  if (!row) return fail('wrong-state')
  for (const need of row.needs) {
    const refusal = unmet[need](facts)
    if (refusal) return fail(refusal)
  }
  return ok(row.to)
}

function hasRight(by: By | undefined, { isOwner, isAssessor, isSuperior }: EvaluationFacts) {
  if (by === 'owner') return isOwner
  return by === 'assessor' ? isAssessor : isSuperior
}

/** As what it counts today: a received one without an objection is final when the days for one are over. */
export function standsAs(
  state: EvaluationState,
  receivedOn: Day | null,
  today: Day,
): EvaluationState {
  const isOver = state === 'received' && receivedOn !== null && today > objectionUntil(receivedOn)
  return isOver ? 'final' : state
}
