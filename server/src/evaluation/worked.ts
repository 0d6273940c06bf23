import { toDay, type Day } from '@jejak/shared/calendar/day'
import type { Realisation } from '@jejak/shared/evaluation/evaluation'
import { realise, type Worked } from '@jejak/shared/evaluation/realisation'
import { sql, type Expression, type ExpressionBuilder, type SqlBool } from 'kysely'
import { actingPostsHeld } from '../org/acting-posts.ts'
import type { Tx } from '../platform/db/database.ts'
import type { Tables } from '../platform/db/tables.ts'
import { listSkp } from '../skp/skp.ts'

type Days = { readonly from: Day; readonly to: Day }
type Whose = {
  readonly instansiId: string
  readonly personId: string
  /** The post they act in whose plan it is about; null: the post that answers for them. */
  readonly actingPostId: string | null
}

/**
 * What a person had approved within some days of a period, beside their plans of that year for one post. Each entry
 * counts for one post alone: that of its plan.
 */
export async function realisationIn(
  tx: Tx,
  whose: Whose,
  { from, to, periodId }: Days & { readonly periodId: string },
): Promise<Realisation> {
  const year = to.slice(0, 4)
  const plans = await listSkp(tx, { ...whose, sessionId: '' })
  const begin = toDay(`${year}-01-01`)
  return realise({
    plans: plans.filter(
      (plan) => String(plan.year) === year && (plan.acting?.postId ?? null) === whose.actingPostId,
    ),
    periodId,
    worked: await workedIn(tx, whose, { from, to }),
    ofYear: await workedIn(tx, whose, { from: begin < from ? begin : from, to }),
  })
}

async function workedIn(tx: Tx, whose: Whose, { from, to }: Days): Promise<Worked[]> {
  const rows = await (
    await entriesIn(tx, whose, { from, to }, 'approved')
  )
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
  const { count } = await (
    await entriesIn(tx, whose, days, 'submitted')
  )
    .select((of) => of.fn.countAll().as('count'))
    .executeTakeFirstOrThrow()
  return Number(count)
}

async function entriesIn(
  tx: Tx,
  whose: Whose,
  { from, to }: Days,
  status: 'approved' | 'submitted',
) {
  const { instansiId, personId, actingPostId } = whose
  const isOfPost = actingPostId === null ? await notActing(tx, whose) : actingIn([actingPostId])
  return tx
    .selectFrom('entry')
    .where('entry.instansi_id', '=', instansiId)
    .where('entry.owner_id', '=', personId)
    .where('day', '>=', from)
    .where('day', '<=', to)
    .where('status', '=', status)
    .where('removed', '=', 0)
    .where(isOfPost)
}

type Condition = (on: ExpressionBuilder<Tables, 'entry'>) => Expression<SqlBool>

/** Entries in a plan for one of these posts. */
const actingIn =
  (postIds: readonly string[]): Condition =>
  (on) =>
    on.exists(
      on
        .selectFrom('rencana_aksi')
        .innerJoin('skp', (join) =>
          join
            .onRef('skp.instansi_id', '=', 'rencana_aksi.instansi_id')
            .onRef('skp.id', '=', 'rencana_aksi.skp_id'),
        )
        .select('rencana_aksi.id')
        .whereRef('rencana_aksi.instansi_id', '=', 'entry.instansi_id')
        .whereRef('rencana_aksi.id', '=', 'entry.plan_id')
        .where('skp.acting_post_id', 'in', [...postIds]),
    )

/** All others; and those of a day on which no such term stands any more, so that no work is in nobody's evaluation. */
async function notActing(tx: Tx, { instansiId, personId }: Whose): Promise<Condition> {
  const posts = await actingPostsHeld(tx, instansiId, personId)
  return (on) =>
    on.and(
      posts.map(({ postId, terms }) =>
        on.not(
          on.and([
            actingIn([postId])(on),
            on.or(
              terms.map(({ from, to }) =>
                on.and([on('day', '>=', from), ...(to === null ? [] : [on('day', '<=', to)])]),
              ),
            ),
          ]),
        ),
      ),
    )
}
