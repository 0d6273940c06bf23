import { toDay } from '@jejak/shared/calendar/day'
import type { EvaluationLine } from '@jejak/shared/evaluation/evaluation'
import type { FeedbackView } from '@jejak/shared/feedback/feedback'
import { onDay, type Rules, type Seen } from '../rule.ts'

const evaluationOf = ({
  personId,
  from,
  to,
}: Pick<EvaluationLine, 'personId' | 'from' | 'to'>): Seen => ({
  subjectId: personId,
  kind: 'evaluation',
  from,
  to,
})
const oneEvaluation = ({ value }: { readonly value: EvaluationLine }) => [evaluationOf(value)]

const feedbackOf = ({ owner, day }: FeedbackView): Seen => ({
  subjectId: owner.id,
  kind: 'feedback',
  ...onDay(day),
})
const manyFeedback = ({ value }: { readonly value: { readonly items: readonly FeedbackView[] } }) =>
  value.items.map(feedbackOf)
const oneFeedback = ({ value }: { readonly value: FeedbackView }) => [feedbackOf(value)]

/** What is said of somebody's work, and the leave they ask for. */
export const judgements: Rules<
  | 'evaluation'
  | 'evaluationTeam'
  | 'evaluationUnit'
  | 'rateEvaluation'
  | 'decideObjection'
  | 'feedback'
  | 'feedbackOn'
  | 'giveFeedback'
  | 'actOnFeedback'
  | 'askedAbsences'
  | 'decideAbsence'
> = {
  evaluation: oneEvaluation,
  evaluationTeam: ({ value }) => [...value.people, ...value.objections].map(evaluationOf),
  evaluationUnit: ({ value }) => value.people.map(evaluationOf),
  rateEvaluation: oneEvaluation,
  decideObjection: oneEvaluation,
  feedback: manyFeedback,
  feedbackOn: manyFeedback,
  giveFeedback: oneFeedback,
  actOnFeedback: oneFeedback,
  askedAbsences: ({ value }) =>
    value.asked.map(({ absence: { from, to }, person }) => ({
      subjectId: person.id,
      kind: 'absence',
      from,
      to,
    })),
  async decideAbsence({ tx, actor, value }) {
    const rows = await tx
      .selectFrom('absence')
      .select(['person_id', 'from_day', 'to_day'])
      .where('instansi_id', '=', actor.instansiId)
      .where('id', '=', value.id)
      .execute()
    return rows.map(({ person_id, from_day, to_day }) => ({
      subjectId: person_id,
      kind: 'absence',
      from: toDay(from_day),
      to: toDay(to_day),
    }))
  },
}
