import type { Day } from '@jejak/shared/calendar/day'
import { addDays } from '@jejak/shared/calendar/day'
import { allowsAct, periodState } from '@jejak/shared/skp/period'
import type { PeriodActForm, PeriodForm } from '@jejak/shared/skp/period-acts'
import type { Period } from '@jejak/shared/skp/skp'
import { fail, ok, type Result } from '@jejak/shared/result'
import { toPeriod } from '../org/instansi.ts'
import type { Tx } from '../platform/db/database.ts'
import { lockInstansi } from '../platform/db/lock-instansi.ts'
import { recordAct } from '../org/office-acts.ts'
import type { Actor, ServerDeps } from '../platform/server-deps.ts'
import type { Problem } from '../http/problem.ts'
import { wrong, wrongDays } from '../http/wrong.ts'

type Deps = Pick<ServerDeps, 'db' | 'now' | 'random' | 'seal'>
type Saved = Result<{ readonly version: number }, Problem>

/** Makes a period or changes an open one, compare-and-set. */
export async function savePeriod(
  tx: Tx,
  deps: Deps,
  actor: Actor,
  { id, baseVersion, ...form }: PeriodForm & { readonly today: Day },
): Promise<Saved> {
  const { instansiId } = actor
  const { today, name, from, to, deadline, jenis } = form
  await lockInstansi(tx, deps.db.engine, instansiId)
  const before = await periodRow(tx, instansiId, id)
  if ((before?.version ?? 0) !== baseVersion) return fail({ code: 'conflict' })
  const old = before && toPeriod(before)
  if (old && periodState(old, today) !== 'open') return wrong('id', 'period-closed')
  const refusal = wrongDays(from, to)
  if (refusal) return refusal
  if (deadline < to || (old && deadline < today)) return wrong('deadline', 'deadline-too-early')
  if (await overlaps(tx, instansiId, { id, from, to })) return wrong('from', 'overlap')
  if (old && (await isFilledOutside(tx, instansiId, old, { from, to }))) {
    return wrong('from', 'in-use')
  }
  const version = baseVersion + 1
  const row = { name, from_day: from, to_day: to, deadline, jenis, version }
  await tx
    .insertInto('period')
    .values({ instansi_id: instansiId, id, final: 0, ...row })
    .onConflict((on) => on.columns(['instansi_id', 'id']).doUpdateSet(row))
    .execute()
  await recordAct(tx, deps, actor, {
    act: 'period.save',
    objectId: id,
    version,
    content: { name, from, to, deadline, jenis },
  })
  return ok({ version })
}

/** Closes a period, makes it final, or opens it again with a new deadline and a reason that stays. */
export async function actOnPeriod(
  tx: Tx,
  deps: Deps,
  actor: Actor,
  { id, baseVersion, act, deadline, reason, today }: PeriodActForm & { readonly today: Day },
): Promise<Saved> {
  const { instansiId } = actor
  await lockInstansi(tx, deps.db.engine, instansiId)
  const before = await periodRow(tx, instansiId, id)
  if (!before) return fail({ code: 'not-found' })
  const period = toPeriod(before)
  if (before.version !== baseVersion || !allowsAct(periodState(period, today), act)) {
    return fail({ code: 'conflict' })
  }
  if (act === 'reopen') {
    if (reason === '') return wrong('reason', 'reason-required')
    const until = deadline ?? period.deadline
    if (until < today || until < period.to) return wrong('deadline', 'deadline-too-early')
  }
  const version = baseVersion + 1
  const after = {
    close: { closed: 1 },
    finalise: { final: 1 as const },
    reopen: { closed: 0, final: 0 as const, deadline: deadline ?? period.deadline },
  }[act]
  await tx
    .updateTable('period')
    .set({ ...after, version })
    .where('instansi_id', '=', instansiId)
    .where('id', '=', id)
    .execute()
  await recordAct(tx, deps, actor, {
    act: `period.${act}`,
    objectId: id,
    version,
    content: { ...period, ...after },
    reason,
  })
  return ok({ version })
}

const periodRow = (tx: Tx, instansiId: string, id: string) =>
  tx
    .selectFrom('period')
    .selectAll()
    .where('instansi_id', '=', instansiId)
    .where('id', '=', id)
    .executeTakeFirst()

type Days = { readonly from: Day; readonly to: Day }

async function overlaps(
  tx: Tx,
  instansiId: string,
  { id, from, to }: Days & { readonly id: string },
): Promise<boolean> {
  const other = await tx
    .selectFrom('period')
    .select('id')
    .where('instansi_id', '=', instansiId)
    .where('id', '!=', id)
    .where('to_day', '>=', from)
    .where('from_day', '<=', to)
    .executeTakeFirst()
  return other !== undefined
}

/** Whether somebody handed in work on a day that would no longer lie in the period. */
async function isFilledOutside(
  tx: Tx,
  instansiId: string,
  old: Pick<Period, 'from' | 'to'>,
  { from, to }: Days,
): Promise<boolean> {
  const left: Days[] = []
  if (old.from < from) left.push({ from: old.from, to: least(old.to, addDays(from, -1)) })
  if (to < old.to) left.push({ from: greatest(old.from, addDays(to, 1)), to: old.to })
  for (const days of left) {
    const filled = await tx
      .selectFrom('person')
      .innerJoin('day_summary', (join) =>
        join
          .onRef('day_summary.instansi_id', '=', 'person.instansi_id')
          .onRef('day_summary.person_id', '=', 'person.id'),
      )
      .select('person.id')
      .where('person.instansi_id', '=', instansiId)
      .where('day', '>=', days.from)
      .where('day', '<=', days.to)
      .where('filled', '>', 0)
      .executeTakeFirst()
    if (filled) return true
  }
  return false
}

const least = (a: Day, b: Day): Day => (a < b ? a : b)
const greatest = (a: Day, b: Day): Day => (a > b ? a : b)
