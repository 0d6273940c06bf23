import type { RequestOf, ResponseOf } from '@jejak/shared/api/contract'
import { addDays, toDay, type Day } from '@jejak/shared/calendar/day'
import { ok, type Result } from '@jejak/shared/result'
import { sql } from 'kysely'
import type { Problem } from '../http/problem.ts'
import { wrong } from '../http/wrong.ts'
import { requireInstansi } from '../org/instansi.ts'
import type { Actor, ServerDeps } from '../platform/server-deps.ts'

const PAGE = 50
const HOUR_MS = 3_600_000
/** Lines are told, and kept, for a year. */
export const VIEWING_DAYS = 365

/** Who looked at somebody's work, for that person alone, the newest hour first. */
export async function listViewings(
  { db, now }: Pick<ServerDeps, 'db' | 'now'>,
  { instansiId, personId }: Actor,
  { viewer, kind, from, to, before }: RequestOf<'viewings'>,
): Promise<Result<ResponseOf<'viewings'>, Problem>> {
  if (from !== undefined && to !== undefined && to < from) return wrong('to', 'end-before-start')
  const at = now()
  const { zone } = await requireInstansi(db.read, instansiId, at)
  const oldest = Math.floor(at / HOUR_MS) - VIEWING_DAYS * 24
  const kept = db.read
    .selectFrom('viewing')
    .innerJoin('person', (join) =>
      join
        .onRef('person.instansi_id', '=', 'viewing.instansi_id')
        .onRef('person.id', '=', 'viewing.viewer_id'),
    )
    .where('viewing.instansi_id', '=', instansiId)
    .where('subject_id', '=', personId)
    .where('hour', '>', oldest)
  let lines = kept
    .select(['hour', 'viewer_id', 'person.name', 'acting_as', 'viewing.kind', 'means'])
    .select(['from_day', 'to_day', 'first_at', 'last_at', 'times'])
    .orderBy('hour', 'desc')
    .orderBy('viewer_id', 'desc')
    .orderBy('viewing.kind', 'desc')
    .orderBy('means', 'desc')
    .orderBy('acting_as', 'desc')
    .limit(PAGE + 1)
  if (viewer !== undefined) lines = lines.where('viewer_id', '=', viewer)
  if (kind !== undefined) lines = lines.where('viewing.kind', '=', kind)
  if (from !== undefined) lines = lines.where('last_at', '>=', startOf(from, zone))
  if (to !== undefined) lines = lines.where('first_at', '<', startOf(addDays(to, 1), zone))
  const place = placeIn(before)
  if (place) {
    lines = lines.where(
      sql<boolean>`(hour, viewer_id, viewing.kind, means, acting_as) < (${sql.join(place)})`,
    )
  }
  const rows = await lines.execute()
  const page = rows.slice(0, PAGE)
  const end = page.at(-1)
  const viewers = await kept
    .select(['person.id', 'person.name'])
    .distinct()
    .orderBy('person.name')
    .orderBy('person.id')
    .execute()
  return ok({
    viewings: page.map((row) => ({
      viewer: { id: row.viewer_id, name: row.name },
      actingAs: row.acting_as,
      kind: row.kind,
      means: row.means,
      from: toDay(row.from_day),
      to: toDay(row.to_day),
      firstAt: row.first_at,
      lastAt: row.last_at,
      times: row.times,
    })),
    next:
      end && rows.length > PAGE
        ? JSON.stringify([end.hour, end.viewer_id, end.kind, end.means, end.acting_as])
        : null,
    viewers,
  })
}

const startOf = (day: Day, zone: number): number => Date.parse(`${day}T00:00:00Z`) - zone * 60_000

/** Anything that is not a cursor of ours begins at the newest. */
function placeIn(before: string | undefined): readonly (string | number)[] | undefined {
  try {
    const place: unknown = JSON.parse(before ?? 'null')
    if (!Array.isArray(place) || place.length !== 5) return undefined
    const [hour, ...rest]: unknown[] = place
    const isPlace = Number.isSafeInteger(hour) && rest.every((part) => typeof part === 'string')
    return isPlace ? (place as (string | number)[]) : undefined
  } catch {
    return undefined
  }
}
