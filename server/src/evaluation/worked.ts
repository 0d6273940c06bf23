import { toDay, type Day } from '@jejak/shared/calendar/day'
import type { Realisation } from '@jejak/shared/evaluation/evaluation'
import { realise, type Worked } from '@jejak/shared/evaluation/realisation'
import { sql } from 'kysely'
import type { Tx } from '../platform/db/database.ts'
import { listSkp } from '../skp/skp.ts'

type Days = { readonly from: Day; readonly to: Day }
type Whose = { readonly instansiId: string; readonly personId: string }

/** What a person had approved within some days of a period, beside their plans of that year. */
export async function realisationIn(
  tx: Tx,
  whose: Whose,
  { from, to, periodId }: Days & { readonly periodId: string },
): Promise<Realisation> {
  const year = to.slice(0, 4)
  const plans = await listSkp(tx, { ...whose, sessionId: '' })
  const begin = toDay(`${year}-01-01`)
  return realise({
    plans: plans.filter((plan) => String(plan.year) === year),
    periodId,
    worked: await workedIn(tx, whose, { from, to }),
    ofYear: await workedIn(tx, whose, { from: begin < from ? begin : from, to }),
  })
}

async function workedIn(tx: Tx, whose: Whose, { from, to }: Days): Promise<Worked[]> {
  const rows = await entriesIn(tx, whose, { from, to }, 'approved')
    .select(['plan_id', 'unit'])
    .select((of) => of.fn.countAll().as('entries'))
    .select((of) => of.fn.sum('quantity').as('quantity'))
    .select(sql`sum(end_minute - start_minute)`.as('minutes'))
    .where('plan_id', 'is not', null)
    .groupBy(['plan_id', 'unit'])
    .orderBy('plan_id')
    .orderBy('unit')
    .execute()
  return rows.map((row) => ({
    planId: row.plan_id ?? '',
    unit: row.unit,
    quantity: Number(row.quantity),
    minutes: Number(row.minutes),
    entries: Number(row.entries),
  }))
}

/** How many of these days' entries nobody has decided on. */
export async function countWaiting(tx: Tx, whose: Whose, days: Days): Promise<number> {
  const { count } = await entriesIn(tx, whose, days, 'submitted')
    .select((of) => of.fn.countAll().as('count'))
    .executeTakeFirstOrThrow()
  return Number(count)
}

const entriesIn = (
  tx: Tx,
  { instansiId, personId }: Whose,
  { from, to }: Days,
  status: 'approved' | 'submitted',
) =>
  tx
    .selectFrom('entry')
    .where('instansi_id', '=', instansiId)
    .where('owner_id', '=', personId)
    .where('day', '>=', from)
    .where('day', '<=', to)
    .where('status', '=', status)
    .where('removed', '=', 0)
