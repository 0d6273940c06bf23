import type { EvaluationState } from '@jejak/shared/evaluation/transition'

/** There from its first rating on. What its newest act said of it stands, sealed, in `office_act`. */
export type EvaluationTable = {
  instansi_id: string
  id: string
  /** Whom it is about. */
  owner_id: string
  period_id: string
  /** The segment as it was when it was rated, and the post that answered for it. */
  from_day: string
  to_day: string
  post: string
  unor: string
  state: Exclude<EvaluationState, 'waiting'>
  version: number
  assessor_id: string
  /** The hat in which they rated. */
  assessor_as: string
  rated_at: number
  /** JSON of `RatingForm`. */
  rating: string
  /** JSON of `Realisation`, as it was when it was rated. */
  realisation: string
  /** The day on which the person opened it. */
  received_on: string | null
  /** JSON of its reason and day. */
  objection: string | null
  /** JSON of what was decided on the objection, the day, and the hat of who did. */
  decision: string | null
  decided_by: string | null
  /** The post they acted in whose plan it is about; empty: the post that answered for them. */
  acting_post_id: string
}
