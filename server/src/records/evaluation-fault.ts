import { sealedEvaluation } from '../evaluation/evaluation-row.ts'
import { canonicalJson } from '../platform/secrets/hash.ts'
import { lies, type RecordFault } from './fault.ts'
import type { PersonRows } from './person-rows.ts'

/** The first evaluation that is not what its newest act says of it, or has none; the acts themselves are judged before. */
export function findEvaluationFault({ acts, evaluations }: PersonRows): RecordFault | null {
  const newest = new Map<string, (typeof acts)[number]>()
  for (const act of acts.toSorted((one, other) => one.seq - other.seq)) {
    if (act.act.startsWith('evaluation.')) newest.set(act.object_id, act)
  }
  for (const row of evaluations) {
    const said = newest.get(row.id)
    if (!said) return lies('evaluation', row.id, 'unknown')
    if (canonicalJson(sealedEvaluation(row)) !== said.content) {
      return lies('evaluation', row.id, 'changed')
    }
    newest.delete(row.id)
  }
  for (const id of newest.keys()) return lies('evaluation', id, 'gone')
  return null
}
