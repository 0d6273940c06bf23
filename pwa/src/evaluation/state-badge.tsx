import type { EvaluationState } from '@jejak/shared/evaluation/transition'
import { e } from './t.ts'

const LOOKS: Readonly<Record<EvaluationState, string>> = {
  waiting: '',
  rated: 'submitted',
  received: 'approved',
  objected: 'returned',
  final: 'approved',
}

/** How an evaluation stands, in a word. */
export const StateBadge = ({
  state,
  isOwn = false,
}: {
  readonly state: EvaluationState
  readonly isOwn?: boolean
}) => (
  <span class={`badge ${LOOKS[state]}`}>
    {e(state === 'rated' && isOwn ? 'state.rated.own' : `state.${state}`)}
  </span>
)
