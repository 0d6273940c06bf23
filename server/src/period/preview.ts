import { setImmediate } from 'node:timers/promises'
import { sql } from 'kysely'
import type { Day } from '@jejak/shared/calendar/day'
import type { PeriodPreview } from '@jejak/shared/skp/period-acts'
import type { Tx } from '../platform/db/database.ts'
import type { PeriodTable } from '../platform/db/organisation-tables.ts'

/** So few people are counted at a time that nobody waits behind it. */
const PEOPLE_AT_ONCE = 100

/** What closing would lock: how many entries of how many people stand where. Nobody's words are read. */
export async function previewPeriod(
  tx: Tx,
  period: Pick<PeriodTable, 'instansi_id' | 'from_day' | 'to_day'>,
  today: Day,
): Promise<PeriodPreview> {
  const people = await tx
    .selectFrom('person')
    .select(['id', 'active'])
    .where('instansi_id', '=', period.instansi_id)
    .execute()
  const sums = emptySums()
  let counted = 0
  for (let at = 0; at < people.length; at += PEOPLE_AT_ONCE) {
    const some = people.slice(at, at + PEOPLE_AT_ONCE)
    const rows = await countEntries(
      tx,
      period,
      some.map(({ id }) => id),
      today,
    )
    const filling = new Set(rows.map(({ personId }) => personId))
    counted += some.filter(({ id, active }) => active === 1 && !filling.has(id)).length
    for (const { stand, entries } of rows) {
      sums[stand].entries += Number(entries)
      sums[stand].people++
    }
    await setImmediate()
  }
  return { ...sums, blank: counted }
}

const STANDS = ['drafts', 'waiting', 'correctable', 'late', 'approved'] as const
type Stand = (typeof STANDS)[number]

const emptySums = () =>
  Object.fromEntries(STANDS.map((stand) => [stand, { entries: 0, people: 0 }])) as Record<
    Stand,
    { entries: number; people: number }
  >

const countEntries = (
  tx: Tx,
  { instansi_id, from_day, to_day }: Pick<PeriodTable, 'instansi_id' | 'from_day' | 'to_day'>,
  ids: readonly string[],
  today: Day,
) =>
  tx
    .selectFrom('entry')
    .select('owner_id as personId')
    .select((of) => of.fn.countAll().as('entries'))
    .select(standOf(today).as('stand'))
    .where('instansi_id', '=', instansi_id)
    .where('owner_id', 'in', [...ids])
    .where('day', '>=', from_day)
    .where('day', '<=', to_day)
    .where('removed', '=', 0)
    .groupBy(['owner_id', 'stand'])
    .execute()

const standOf = (today: Day) => sql<Stand>`case status
  when 'draft' then 'drafts'
  when 'submitted' then 'waiting'
  when 'approved' then 'approved'
  else case when correction_until >= ${today} then 'correctable' else 'late' end
end`
