import type { Day } from '@jejak/shared/calendar/day'
import { periodState } from '@jejak/shared/skp/period'
import type { KeptPeriod } from '@jejak/shared/skp/period-acts'
import { toPeriod } from '../org/instansi.ts'
import type { Tx } from '../platform/db/database.ts'
import { inPieces } from '../platform/db/in-pieces.ts'

/** Every period with what was done to it, newest first. */
export async function listKeptPeriods(
  tx: Tx,
  instansiId: string,
  today: Day,
): Promise<KeptPeriod[]> {
  const rows = await tx
    .selectFrom('period')
    .selectAll()
    .where('instansi_id', '=', instansiId)
    .orderBy('from_day', 'desc')
    .orderBy('id')
    .execute()
  const acts = await actsOn(
    tx,
    instansiId,
    rows.map(({ id }) => id),
  )
  return rows.map((row) => {
    const period = toPeriod(row)
    return {
      ...period,
      version: row.version,
      state: periodState(period, today),
      acts: (acts.get(row.id) ?? []).map(({ at, act, by, reason }) => ({
        at,
        act: act.replace('period.', ''),
        by: by ?? '',
        reason,
      })),
    }
  })
}

async function actsOn(tx: Tx, instansiId: string, ids: readonly string[]) {
  const found = []
  for (const some of inPieces(ids)) {
    const rows = await tx
      .selectFrom('office_act')
      .leftJoin('person', (join) =>
        join
          .onRef('person.instansi_id', '=', 'office_act.instansi_id')
          .onRef('person.id', '=', 'office_act.person_id'),
      )
      .select(['object_id', 'at', 'act', 'reason', 'person.name as by'])
      .where('office_act.instansi_id', '=', instansiId)
      .where('object_id', 'in', some)
      .orderBy('office_act.version', 'desc')
      .execute()
    found.push(...rows)
  }
  return Map.groupBy(found, ({ object_id }) => object_id)
}
