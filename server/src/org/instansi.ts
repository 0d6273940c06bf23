import * as v from 'valibot'
import { dayAt, minuteAt, type Day, type MinuteOfDay } from '@jejak/shared/calendar/day'
import type { Selectable } from 'kysely'
import type { Period } from '@jejak/shared/skp/skp'
import { PeriodSchema } from '@jejak/shared/skp/period-schema'
import { compileOnce } from '../platform/db/compile-once.ts'
import type { Tx } from '../platform/db/database.ts'
import type { PeriodTable } from '../platform/db/organisation-tables.ts'

/** The agency's settings, and what its clock says. */
export type Instansi = {
  readonly id: string
  readonly name: string
  readonly zone: number
  readonly epoch: string
  readonly correctionDays: number
  /** Working days after which silence passes work to the next level; 0: never. */
  readonly escalationDays: number
  readonly today: Day
  readonly minute: MinuteOfDay
}

const instansiById = compileOnce((tx, param) =>
  tx.selectFrom('instansi').selectAll().where('instansi_id', '=', param),
)

export async function requireInstansi(tx: Tx, instansiId: string, now: number): Promise<Instansi> {
  const [row] = await instansiById(tx, [instansiId])
  if (!row) throw new Error('a person belongs to no agency')
  return {
    id: row.instansi_id,
    name: row.name,
    zone: row.zone,
    epoch: row.epoch,
    correctionDays: row.correction_days,
    escalationDays: row.escalation_days,
    today: dayAt(now, row.zone),
    minute: minuteAt(now, row.zone),
  }
}

/** The agency's periods, oldest first. */
export async function listPeriods(tx: Tx, instansiId: string): Promise<Period[]> {
  const rows = await tx
    .selectFrom('period')
    .selectAll()
    .where('instansi_id', '=', instansiId)
    .orderBy('from_day')
    .execute()
  return rows.map(toPeriod)
}

export const toPeriod = (row: Selectable<PeriodTable>): Period =>
  v.parse(PeriodSchema, {
    id: row.id,
    name: row.name,
    from: row.from_day,
    to: row.to_day,
    deadline: row.deadline,
    jenis: row.jenis,
    final: row.final === 1,
    ...(row.closed === 1 && { closed: true }),
  })
