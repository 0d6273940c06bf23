import type { Day } from '@jejak/shared/calendar/day'
import type { RosterForm } from '@jejak/shared/org/office-calendar'
import { ok, type Result } from '@jejak/shared/result'
import { reachesFinal } from '../org/final-periods.ts'
import type { Tx } from '../platform/db/database.ts'
import { recordAct } from '../org/office-acts.ts'
import type { Actor } from '../platform/server-deps.ts'
import type { Problem } from '../http/problem.ts'
import type { Deps } from './patterns.ts'
import { wrong } from '../http/wrong.ts'

/** Lays a roster over what was there, all of it or nothing; the last row of a person and date counts. */
export async function saveRoster(
  tx: Tx,
  deps: Deps,
  actor: Actor,
  { rows }: RosterForm,
): Promise<Result<{ readonly saved: number }, Problem>> {
  const { instansiId } = actor
  const byPerson = Map.groupBy(rows, ({ personId }) => personId)
  const people = await tx
    .selectFrom('person')
    .select('id')
    .where('instansi_id', '=', instansiId)
    .where('id', 'in', [...byPerson.keys()])
    .execute()
  const known = new Set(people.map(({ id }) => id))
  const final = new Map<Day, boolean>()
  for (const [at, { personId, day }] of rows.entries()) {
    if (!known.has(personId)) return wrong(`rows.${at}.personId`, 'unknown')
    const isFinal = final.get(day) ?? (await reachesFinal(tx, instansiId, { from: day, to: day }))
    final.set(day, isFinal)
    if (isFinal) return wrong(`rows.${at}.day`, 'final-period')
  }
  // In the order of their ids, so that two imports at once never wait for each other.
  for (const personId of [...byPerson.keys()].toSorted()) {
    const own = byPerson.get(personId) ?? []
    for (const { day, shift } of own) await putShift(tx, instansiId, { personId, day, shift })
    await recordAct(tx, deps, actor, {
      about: personId,
      act: 'calendar.roster',
      objectId: personId,
      version: 1,
      content: own.map(({ day, shift }) => ({ day, shift })),
    })
  }
  return ok({ saved: rows.length })
}

async function putShift(
  tx: Tx,
  instansiId: string,
  { personId, day, shift }: RosterForm['rows'][number],
): Promise<void> {
  const hours = {
    start_minute: shift?.start ?? null,
    end_minute: shift?.end ?? null,
    break_start: shift?.breakStart ?? null,
    break_end: shift?.breakEnd ?? null,
  }
  await tx
    .insertInto('roster')
    .values({ instansi_id: instansiId, person_id: personId, day, ...hours })
    .onConflict((on) => on.columns(['instansi_id', 'person_id', 'day']).doUpdateSet(hours))
    .execute()
}
