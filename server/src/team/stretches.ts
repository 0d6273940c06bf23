import { addDays, toDay, type Day } from '@jejak/shared/calendar/day'
import type { Tx } from '../platform/db/database.ts'

export type Stretch = { readonly from: Day; readonly to: Day }

/** The days cut where a post of the agency changes hands: within a stretch everybody answers to whom they answer. */
export async function stretchesOf(
  tx: Tx,
  instansiId: string,
  { from, to }: Stretch,
): Promise<Stretch[]> {
  const of = tx.selectFrom('assignment').where('instansi_id', '=', instansiId)
  const begun = await of
    .select('from_day as day')
    .distinct()
    .where('from_day', '>', from)
    .where('from_day', '<=', to)
    .execute()
  const ended = await of
    .select('to_day as day')
    .distinct()
    .where('to_day', '>=', from)
    .where('to_day', '<', to)
    .execute()
  const cuts = new Set([
    from,
    ...begun.map(({ day }) => toDay(day)),
    ...ended.flatMap(({ day }) => (day === null ? [] : addDays(toDay(day), 1))),
  ])
  const firsts = [...cuts].toSorted()
  return firsts.map((first, at) => {
    const next = firsts[at + 1]
    return { from: first, to: next === undefined ? to : addDays(next, -1) }
  })
}
