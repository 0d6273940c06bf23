import { evaluationContract } from '@jejak/shared/api/routes/evaluation'
import { feedbackContract } from '@jejak/shared/api/routes/feedback'
import type { Day } from '@jejak/shared/calendar/day'
import type { EvaluationLine, EvaluationView } from '@jejak/shared/evaluation/evaluation'
import type { FeedbackView } from '@jejak/shared/feedback/feedback'
import { isSaid } from '@jejak/shared/feedback/transition'
import { ok, type Result } from '@jejak/shared/result'
import type { Period } from '@jejak/shared/skp/skp'
import { callRow, type CallFailure } from '../sync/http.ts'

export type PrintedEvaluation = {
  readonly view: EvaluationView
  readonly said: readonly FeedbackView[]
}

/** More than a year has; each is two requests. */
const MOST = 12

type Days = { readonly from: Day; readonly to: Day }
const meet = (one: Days, other: Days) => one.from <= other.to && other.from <= one.to

/** The evaluations that lie within some days, with what belongs on their forms: one's own, or of somebody one rates. */
export async function readEvaluations(
  days: Days,
  person: string | undefined,
  periods: readonly Period[],
): Promise<Result<readonly PrintedEvaluation[], CallFailure>> {
  const lines = person === undefined ? await ownLines() : await linesOf(days, person, periods)
  if (!lines.ok) return lines
  const found: PrintedEvaluation[] = []
  for (const line of lines.value.filter((each) => meet(each, days)).slice(0, MOST)) {
    const one = await readOne(line)
    if (!one.ok) return one
    found.push(one.value)
  }
  return ok(found)
}

async function ownLines(): Promise<Result<readonly EvaluationLine[], CallFailure>> {
  const own = await callRow(evaluationContract.evaluations, undefined)
  return own.ok ? ok(own.value.evaluations) : own
}

async function linesOf(
  days: Days,
  person: string,
  periods: readonly Period[],
): Promise<Result<readonly EvaluationLine[], CallFailure>> {
  const found: EvaluationLine[] = []
  for (const { id } of periods.filter((each) => meet(each, days)).slice(0, MOST)) {
    const team = await callRow(evaluationContract.evaluationTeam, { period: id })
    if (!team.ok) return team
    found.push(...team.value.people.filter(({ personId }) => personId === person))
  }
  return ok(found)
}

async function readOne({
  periodId,
  personId,
  from,
  to,
  actingPostId,
}: EvaluationLine): Promise<Result<PrintedEvaluation, CallFailure>> {
  const view = await callRow(evaluationContract.evaluation, {
    periodId,
    personId,
    from,
    ...(actingPostId !== undefined && { actingPostId }),
  })
  if (!view.ok) return view
  const said = await callRow(feedbackContract.feedbackOn, { personId, from, to })
  if (!said.ok) return said
  return ok({
    view: view.value,
    said: said.value.items.filter(({ state, text }) => isSaid(state) && text !== null),
  })
}
