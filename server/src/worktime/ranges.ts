import type { Day } from '@jejak/shared/calendar/day'
import { toDay } from '@jejak/shared/calendar/day'
import type { CalendarRangeForm, Target } from '@jejak/shared/org/office-calendar'
import { fail, ok, type Result } from '@jejak/shared/result'
import { reachesFinal } from '../org/final-periods.ts'
import type { Tx } from '../platform/db/database.ts'
import { lockInstansi } from '../platform/db/lock-instansi.ts'
import { recordAct } from '../org/office-acts.ts'
import type { Actor } from '../platform/server-deps.ts'
import type { Problem } from '../http/problem.ts'
import type { Deps } from './patterns.ts'
import { wrong, wrongDays } from '../http/wrong.ts'

/** A holiday, cuti bersama or Ramadan: made, or changed compare-and-set. Two of a kind never lie on one day. */
export async function saveCalendarRange(
  tx: Tx,
  deps: Deps,
  actor: Actor,
  { id, baseVersion, kind, from, to, name, source }: CalendarRangeForm,
): Promise<Result<{ readonly version: number }, Problem>> {
  const { instansiId } = actor
  await lockInstansi(tx, deps.db.engine, instansiId)
  const before = await rangeOf(tx, instansiId, id)
  if ((before?.version ?? 0) !== baseVersion) return fail({ code: 'conflict' })
  const refusal = wrongDays(from, to)
  if (refusal) return refusal
  if (await isTaken(tx, instansiId, { id, kind, from, to })) return wrong('from', 'overlap')
  const moved = before && { from: toDay(before.from_day), to: toDay(before.to_day) }
  const isMoved = !before || before.kind !== kind || moved?.from !== from || moved.to !== to
  for (const days of isMoved ? [{ from, to }, ...(moved ? [moved] : [])] : []) {
    if (await reachesFinal(tx, instansiId, days)) return wrong('from', 'final-period')
  }
  const version = baseVersion + 1
  const row = { kind, from_day: from, to_day: to, name, source, version }
  await tx
    .insertInto('calendar_range')
    .values({ instansi_id: instansiId, id, ...row })
    .onConflict((on) => on.columns(['instansi_id', 'id']).doUpdateSet(row))
    .execute()
  await recordAct(tx, deps, actor, {
    act: 'calendar.range',
    objectId: id,
    version,
    content: { kind, from, to, name, source },
  })
  return ok({ version })
}

/** Takes a holiday or a Ramadan out of the calendar. */
export async function removeCalendarRange(
  tx: Tx,
  deps: Deps,
  actor: Actor,
  { id, baseVersion }: Target,
): Promise<Result<Record<string, never>, Problem>> {
  const { instansiId } = actor
  await lockInstansi(tx, deps.db.engine, instansiId)
  const before = await rangeOf(tx, instansiId, id)
  if (!before) return fail({ code: 'not-found' })
  if (before.version !== baseVersion) return fail({ code: 'conflict' })
  const days = { from: toDay(before.from_day), to: toDay(before.to_day) }
  if (await reachesFinal(tx, instansiId, days)) return wrong('from', 'final-period')
  await tx
    .deleteFrom('calendar_range')
    .where('instansi_id', '=', instansiId)
    .where('id', '=', id)
    .execute()
  await recordAct(tx, deps, actor, {
    act: 'calendar.range-removed',
    objectId: id,
    version: baseVersion + 1,
    content: null,
  })
  return ok({})
}

const rangeOf = (tx: Tx, instansiId: string, id: string) =>
  tx
    .selectFrom('calendar_range')
    .selectAll()
    .where('instansi_id', '=', instansiId)
    .where('id', '=', id)
    .executeTakeFirst()

type Days = { readonly from: Day; readonly to: Day }

/** A holiday may lie in Ramadan; two holidays on one day would have one name too many. */
async function isTaken(
  tx: Tx,
  instansiId: string,
  { id, kind, from, to }: Days & Pick<CalendarRangeForm, 'id' | 'kind'>,
): Promise<boolean> {
  const other = await tx
    .selectFrom('calendar_range')
    .select('id')
    .where('instansi_id', '=', instansiId)
    .where('id', '!=', id)
    .where('kind', kind === 'ramadan' ? '=' : '!=', 'ramadan')
    .where('to_day', '>=', from)
    .where('from_day', '<=', to)
    .executeTakeFirst()
  return other !== undefined
}
