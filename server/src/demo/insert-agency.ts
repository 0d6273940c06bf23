import type { Period } from '@jejak/shared/skp/skp'
import { insertFirstCalendar } from '../calendar/first-calendar.ts'
import type { Tx } from '../platform/db/database.ts'

export type NewAgency = {
  readonly instansiId: string
  readonly name: string
  /** Minutes east of UTC. */
  readonly zone: number
  readonly epoch: string
  readonly periods: readonly Period[]
  readonly makeId: () => string
}

/** An agency with a five-day week, three days for corrections, and its periods. */
export async function insertAgency(tx: Tx, agency: NewAgency): Promise<void> {
  const { instansiId, name, zone, epoch, periods } = agency
  await tx
    .insertInto('instansi')
    .values({
      instansi_id: instansiId,
      name,
      zone,
      epoch,
      correction_days: 3,
      working_pattern: '{}',
    })
    .execute()
  await insertFirstCalendar(tx, instansiId, agency.makeId)
  await tx
    .insertInto('period')
    .values(
      periods.map((period) => ({
        instansi_id: instansiId,
        id: period.id,
        name: period.name,
        from_day: period.from,
        to_day: period.to,
        deadline: period.deadline,
        jenis: period.jenis,
        final: period.final ? (1 as const) : (0 as const),
      })),
    )
    .execute()
}
