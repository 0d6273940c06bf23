import { daysBetween, toDay, type Day } from '@jejak/shared/calendar/day'
import type { RecapRow } from '@jejak/shared/report/recap'
import type { Tx } from '../platform/db/database.ts'
import { inPieces } from '../platform/db/in-pieces.ts'

type Span = {
  readonly instansiId: string
  readonly from: Day
  readonly to: Day
  /** Whether unit and rencana aksi are told apart; without them nothing comes from the words of an entry. */
  readonly hasContent: boolean
}

/** Somebody, and for each day of the span whether it is the reader's. */
type Person = { readonly id: string; readonly posts: readonly unknown[] }

/** Entries of these people that were handed in and not given back, added up by day; only of days that are the reader's. */
export async function readRecapRows(
  tx: Tx,
  span: Span,
  people: readonly Person[],
): Promise<RecapRow[]> {
  const posts = new Map(people.map(({ id, posts: held }) => [id, held]))
  const found: RecapRow[] = []
  for (const ids of inPieces([...posts.keys()])) {
    for (const row of await sumRows(tx, span, ids)) {
      const day = toDay(row.day)
      if (!posts.get(row.ownerId)?.[daysBetween(span.from, day)]) continue
      found.push({
        ownerId: row.ownerId,
        day,
        status: row.status === 'approved' ? 'approved' : 'submitted',
        planId: row.planId,
        unit: row.unit,
        minutes: Number(row.minutes),
        entries: Number(row.entries),
        quantity: Number(row.quantity),
      })
    }
  }
  return found
}

async function sumRows(
  tx: Tx,
  { instansiId, from, to, hasContent }: Span,
  ids: readonly string[],
): Promise<readonly Summed[]> {
  const query = tx
    .selectFrom('entry')
    .select(['owner_id as ownerId', 'day', 'status'])
    .select((on) => [
      on.fn.sum<string>(on('end_minute', '-', on.ref('start_minute'))).as('minutes'),
      on.fn.countAll<string>().as('entries'),
      on.fn.sum<string>('quantity').as('quantity'),
    ])
    .where('instansi_id', '=', instansiId)
    .where('owner_id', 'in', [...ids])
    .where('day', '>=', from)
    .where('day', '<=', to)
    .where('removed', '=', 0)
    .where('status', 'in', ['approved', 'submitted'])
    .groupBy(['owner_id', 'day', 'status'])
  if (!hasContent) {
    const rows = await query.execute()
    return rows.map((row) => ({ ...row, planId: null, unit: '', quantity: 0 }))
  }
  return query.select(['plan_id as planId', 'unit']).groupBy(['plan_id', 'unit']).execute()
}

type Summed = Pick<RecapRow, 'ownerId' | 'planId' | 'unit'> & {
  readonly day: string
  readonly status: string
  readonly minutes: string
  readonly entries: string
  readonly quantity: string | number
}
