import { toDay } from '@jejak/shared/calendar/day'
import type { Problem } from '../http/problem.ts'
import { ownPower } from '../office/own-power.ts'
import { requireInstansi } from '../org/instansi.ts'
import type { Tx } from '../platform/db/database.ts'
import type { Actor } from '../platform/server-deps.ts'
import type { Ground } from './ground.ts'
import type { Plan } from './plan.ts'

/** Thrown, so that what the import has written is undone. */
export class OwnPower extends Error {}

export const NOT_OVER_YOURSELF: Problem = {
  code: 'invalid',
  errors: [{ path: 'id', message: 'refused: not-over-yourself', code: 'not-over-yourself' }],
}

/**
 * Runs the writing of an import; throws when whoever imports decides on somebody's work by it who was there before. New people
 * have no work yet: an administrator may import the agency in which they have a post themselves.
 */
export async function withoutOwnPower<T>(
  { tx, actor, at }: { readonly tx: Tx; readonly actor: Actor; readonly at: number },
  { plan, ground }: { readonly plan: Plan; readonly ground: Ground },
  write: () => Promise<T>,
): Promise<T> {
  const instansi = await requireInstansi(tx, actor.instansiId, at)
  const own = [...ground.person.values()].find(({ id }) => id === actor.personId)?.record.nip
  const begins = [
    ...plan.writes.insert.assignment,
    ...plan.writes.update.assignment.map(({ record }) => record),
  ]
    .filter(({ nip, from }) => nip === own && from > instansi.today)
    .map(({ from }) => toDay(from))
  const days = [instansi.today, ...new Set(begins)]
  const before = await ownPower({ tx, actor, instansi }, days)
  const written = await write()
  const known = new Set([...ground.person.values()].map(({ id }) => id))
  const gained = [...(await ownPower({ tx, actor, instansi }, days))].filter(
    (each) => !before.has(each) && known.has(each.split('|', 1)[0] ?? ''),
  )
  if (gained.length > 0) throw new OwnPower()
  return written
}
