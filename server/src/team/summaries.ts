import { sql } from 'kysely'
import type { Day } from '@jejak/shared/calendar/day'
import { asRows } from '../platform/db/as-rows.ts'
import type { Engine, Tx } from '../platform/db/database.ts'

/** What of a day stands in `day_summary`: minutes, and of `late` entries. */
export type Figures = {
  readonly filled: number
  readonly waiting: number
  readonly returned: number
  readonly late: number
}
export type FiguresOf = (personId: string, day: Day) => Figures

const NOTHING: Figures = { filled: 0, waiting: 0, returned: 0, late: 0 }

/** Days of one month. */
type Asked = {
  readonly instansiId: string
  readonly personIds: readonly string[]
  readonly from: Day
  readonly to: Day
}

/**
 * The figures of many people's days. One row a person, whose days are strung together by the database: 20,000 rows cost
 * either engine more to hand over than to find. Person by person by the key, so that nothing is scanned, sorted or
 * grouped, and the archive of other months is never touched.
 */
export async function readSummaries(tx: Tx, engine: Engine, asked: Asked): Promise<FiguresOf> {
  if (asked.personIds.length === 0) return () => NOTHING
  const { rows } = await summariesQuery(engine, asked).execute(tx)
  const found = new Map(rows.map(({ person, days }) => [person, days === null ? [] : read(days)]))
  return (personId, day) => found.get(personId)?.[dateOf(day)] ?? NOTHING
}

/** By the date, since all lie in one month. */
function read(days: string): readonly Figures[] {
  const figures: Figures[] = []
  for (const text of days.split(';')) {
    const [filled = 0, waiting = 0, returned = 0, late = 0] = text.slice(DAY).split(' ').map(Number)
    figures[dateOf(text)] = { filled, waiting, returned, late }
  }
  return figures
}

/** How long a day is, written. */
const DAY = 10
const dateOf = (day: string): number => Number(day.slice(8, DAY))

/**
 * `2026-11-17450 90 0 0`: a day, then its minutes; of most only the first are not 0, and the others are left out.
 */
const summariesQuery = (engine: Engine, { instansiId, personIds, from, to }: Asked) => {
  return sql<{ person: string; days: string | null }>`
    select asked.value as person, (
      select string_agg(case when waiting = 0 and returned = 0 and late = 0 then day || filled
        else day || filled || ' ' || waiting || ' ' || returned || ' ' || late end, ';')
      from day_summary
      where instansi_id = ${instansiId} and person_id = asked.value
        and day >= ${from} and day <= ${to}
    ) as days
    from ${asRows(engine, personIds)} as asked`
}
