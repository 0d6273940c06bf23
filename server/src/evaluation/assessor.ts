import { dayAt } from '@jejak/shared/calendar/day'
import type { EvaluationView } from '@jejak/shared/evaluation/evaluation'
import { actingAs } from '../access/acting-as.ts'
import { chiefAmong } from '../access/approvers.ts'
import { covers, listAssignments } from '../org/assignments.ts'
import { requireInstansi } from '../org/instansi.ts'
import type { Tx } from '../platform/db/database.ts'
import type { EvaluationTable } from '../platform/db/evaluation-tables.ts'
import type { Standing } from './standings.ts'

type Assessor = Omit<NonNullable<EvaluationView['assessor']>, 'name' | 'nip'> & {
  readonly personId: string
}

/** Who rates today, or who rated: then in the unit they were in on that day, wherever they are by now. */
export async function assessorOf(
  tx: Tx,
  instansiId: string,
  { row, assessors }: Standing,
): Promise<Assessor | null> {
  if (row) {
    const { assessor_id: personId, assessor_as: as } = row
    const ratedOn = await ratedOnOf(tx, row)
    const terms = await listAssignments(
      tx,
      instansiId,
      { personIds: [personId] },
      { withLeft: true },
    )
    // The hat ends with the name of its post.
    const post = terms.find((each) => covers(each, ratedOn) && as.endsWith(each.post))
    return { personId, as, unit: post?.unor ?? '' }
  }
  const chief = chiefAmong(assessors)
  return chief ? { personId: chief.personId, as: actingAs(chief), unit: chief.unor } : null
}

/** The day on which it was rated, where the agency is. */
export async function ratedOnOf(
  tx: Tx,
  { instansi_id, rated_at }: Pick<EvaluationTable, 'instansi_id' | 'rated_at'>,
) {
  const { zone } = await requireInstansi(tx, instansi_id, rated_at)
  return dayAt(Number(rated_at), zone)
}
