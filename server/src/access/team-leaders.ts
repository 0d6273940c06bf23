import type { Day } from '@jejak/shared/calendar/day'
import { workKey } from '@jejak/shared/org/assignment'
import { covers, listAssignments, type Assignment } from '../org/assignments.ts'
import type { Tx } from '../platform/db/database.ts'
import { caseKey, type Case } from './case.ts'

/**
 * Who leads the team whose work a case is: by the name of the work, which is the RHK or the rencana aksi of the entry.
 * With their terms, as for holders of a post. A case that is no single entry is nobody's named work.
 */
export async function leadersOf({
  tx,
  instansiId,
  cases,
  onDay,
}: {
  readonly tx: Tx
  readonly instansiId: string
  readonly cases: readonly Case[]
  readonly onDay: Day
}): Promise<ReadonlyMap<string, readonly Assignment[]>> {
  const found = new Map<string, readonly Assignment[]>()
  const single = cases.filter((each) => typeof each.planId === 'string')
  const subjectIds = [...new Set(single.map((each) => each.ownerId))]
  const leaders = Map.groupBy(
    await listAssignments(tx, instansiId, { subjectIds }),
    (leader) => leader.subjectId,
  )
  const led = single.filter((each) =>
    leaders.get(each.ownerId)?.some((leader) => covers(leader, onDay)),
  )
  const names = await namesOf(tx, instansiId, led)
  for (const each of led) {
    const called = names.get(each.planId ?? '') ?? []
    const theirs = (leaders.get(each.ownerId) ?? []).filter((leader) =>
      called.includes(workKey(leader.work)),
    )
    if (theirs.length > 0) found.set(caseKey(each), theirs)
  }
  return found
}

async function namesOf(tx: Tx, instansiId: string, cases: readonly Case[]) {
  const planIds = [...new Set(cases.flatMap((each) => each.planId ?? []))]
  if (planIds.length === 0) return new Map<string, readonly string[]>()
  const rows = await tx
    .selectFrom('rencana_aksi')
    .select(['id', 'deskripsi', 'rhk'])
    .where('instansi_id', '=', instansiId)
    .where('id', 'in', planIds)
    .execute()
  return new Map(rows.map((row) => [row.id, [workKey(row.rhk), workKey(row.deskripsi)]]))
}
