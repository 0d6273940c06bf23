import type { RequestOf } from '@jejak/shared/api/contract'
import type { Day } from '@jejak/shared/calendar/day'
import type { FeedbackView } from '@jejak/shared/feedback/feedback'
import type { Tx } from '../platform/db/database.ts'
import type { Actor } from '../platform/server-deps.ts'
import { assessorHat, readableAmong, toViews } from './relation.ts'

const PAGE = 50
/** On one person's work in a year: more than anybody reads. */
const MOST = 500

type Who = Pick<Actor, 'instansiId' | 'personId'>

/** One's own, or what one gave or is asked for, newest first. */
export async function listOwn(
  tx: Tx,
  actor: Who,
  { list, before }: RequestOf<'feedback'>,
): Promise<{ readonly items: FeedbackView[]; readonly next: string | null }> {
  const { instansiId, personId } = actor
  const place = before === undefined ? undefined : placeIn(before)
  let asked = tx
    .selectFrom('feedback')
    .selectAll()
    .where('instansi_id', '=', instansiId)
    .where(list === 'about-me' ? 'owner_id' : 'giver_id', '=', personId)
    // What was called off before anybody answered is no concern of the other one any more.
    .where('state', '<>', list === 'about-me' ? 'withdrawn' : 'cancelled')
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(PAGE + 1)
  if (place) {
    asked = asked.where((where) =>
      where.or([
        where('created_at', '<', place.at),
        where.and([where('created_at', '=', place.at), where('id', '<', place.id)]),
      ]),
    )
  }
  const rows = await asked.execute()
  const shown = rows.slice(0, PAGE)
  const last = shown.at(-1)
  return {
    items: await toViews(tx, actor, shown),
    next: last && rows.length > PAGE ? `${last.created_at}.${last.id}` : null,
  }
}

/** What was said on one person's work within some days, as far as the reader may read it. */
export async function listOn(
  tx: Tx,
  actor: Who,
  { personId: ownerId, from, to, kind, ref }: RequestOf<'feedbackOn'>,
  today: Day,
): Promise<{ readonly items: FeedbackView[]; readonly canGive: boolean }> {
  let asked = tx
    .selectFrom('feedback')
    .selectAll()
    .where('instansi_id', '=', actor.instansiId)
    .where('owner_id', '=', ownerId)
    .where('day', '>=', from)
    .where('day', '<=', to)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(MOST)
  if (kind !== undefined) asked = asked.where('kind', '=', kind)
  if (ref !== undefined) asked = asked.where('ref', '=', ref)
  const rows = (await asked.execute()).filter(({ state }) => state !== 'withdrawn')
  const readable = await readableAmong(tx, actor, rows, today)
  const day = to > today ? today : to
  const isOwn = ownerId === actor.personId
  const hat = isOwn ? undefined : await assessorHat(tx, actor, { ownerId, day, today })
  return { items: await toViews(tx, actor, readable), canGive: hat !== undefined }
}

function placeIn(before: string) {
  const [at = '', id = ''] = before.split('.')
  return { at: Number(at) || 0, id }
}
