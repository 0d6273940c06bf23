import { sealedEvaluation } from '../evaluation/evaluation-row.ts'
import { sealedFeedback } from '../feedback/feedback-row.ts'
import { canonicalJson } from '../platform/secrets/hash.ts'
import { lies, type RecordFault } from './fault.ts'
import type { PersonRows } from './person-rows.ts'

/**
 * The first evaluation or feedback that is not what its newest act says of it, or has none; the acts themselves are judged
 * before.
 */
export function findSealedRowFault(rows: PersonRows): RecordFault | null {
  return (
    faultAmong('evaluation', rows, rows.evaluations, sealedEvaluation) ??
    faultAmong('feedback', rows, rows.feedback, sealedFeedback)
  )
}

function faultAmong<Row extends { readonly id: string }>(
  table: 'evaluation' | 'feedback',
  { acts }: PersonRows,
  rows: readonly Row[],
  sealed: (row: Row) => unknown,
): RecordFault | null {
  const newest = new Map<string, (typeof acts)[number]>()
  for (const act of acts.toSorted((one, other) => one.seq - other.seq)) {
    if (act.act.startsWith(`${table}.`)) newest.set(act.object_id, act)
  }
  for (const row of rows) {
    const said = newest.get(row.id)
    if (!said) return lies(table, row.id, 'unknown')
    if (canonicalJson(sealed(row)) !== said.content) return lies(table, row.id, 'changed')
    newest.delete(row.id)
  }
  for (const id of newest.keys()) return lies(table, id, 'gone')
  return null
}
