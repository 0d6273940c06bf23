import type { EvaluationView } from '@jejak/shared/evaluation/evaluation'
import { dayText, e } from './t.ts'

/** Said where an evaluation is of a part of its period: half of the days are not short of half of the target. */
export function PartNote({ view: { from, to, period } }: { readonly view: EvaluationView }) {
  if (from === period.from && to === period.to) return null
  const days = { from: dayText(period.from), to: dayText(period.to) }
  return <p class="small quiet">{e('real.part', days)}</p>
}
