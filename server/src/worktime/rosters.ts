import type { RequestOf } from '@jejak/shared/api/contract'
import { toDay } from '@jejak/shared/calendar/day'
import type { Rosters } from '@jejak/shared/org/office-calendar'
import type { Tx } from '../platform/db/database.ts'

const PAGE = 50

/** Who works by a roster in these days, and what it says. People who have left are not in it. */
export async function readRosters(
  tx: Tx,
  instansiId: string,
  { from, to, after }: RequestOf<'rosters'>,
): Promise<Rosters> {
  let people = tx
    .selectFrom('person')
    .select(['person.id', 'person.name'])
    .where('person.instansi_id', '=', instansiId)
    .where('person.active', '=', 1)
    .where((where) =>
      where.exists(
        where
          .selectFrom('roster')
          .select('day')
          .whereRef('roster.instansi_id', '=', 'person.instansi_id')
          .whereRef('roster.person_id', '=', 'person.id')
          .where('roster.day', '>=', from)
          .where('roster.day', '<=', to),
      ),
    )
    .orderBy('person.name')
    .orderBy('person.id')
    .limit(PAGE + 1)
  const last = after === undefined ? undefined : await nameOf(tx, instansiId, after)
  if (last) {
    people = people.where((where) =>
      where.or([
        where('person.name', '>', last.name),
        where.and([where('person.name', '=', last.name), where('person.id', '>', last.id)]),
      ]),
    )
  }
  const rows = await people.execute()
  const page = rows.slice(0, PAGE)
  const days = page.length === 0 ? [] : await daysOf(tx, instansiId, { from, to, people: page })
  const byPerson = Map.groupBy(days, ({ person_id }) => person_id)
  return {
    people: page.map(({ id, name }) => ({ id, name, days: (byPerson.get(id) ?? []).map(toLine) })),
    next: rows.length > PAGE ? (page.at(-1)?.id ?? null) : null,
  }
}

const nameOf = (tx: Tx, instansiId: string, id: string) =>
  tx
    .selectFrom('person')
    .select(['id', 'name'])
    .where('instansi_id', '=', instansiId)
    .where('id', '=', id)
    .executeTakeFirst()

type Within = Pick<RequestOf<'rosters'>, 'from' | 'to'> & {
  readonly people: readonly { readonly id: string }[]
}

const daysOf = (tx: Tx, instansiId: string, { from, to, people }: Within) =>
  tx
    .selectFrom('roster')
    .selectAll()
    .where('instansi_id', '=', instansiId)
    .where(
      'person_id',
      'in',
      people.map(({ id }) => id),
    )
    .where('day', '>=', from)
    .where('day', '<=', to)
    .orderBy('day')
    .execute()

type Stored = Awaited<ReturnType<typeof daysOf>>[number]

function toLine({ day, start_minute, end_minute, break_start, break_end }: Stored) {
  if (start_minute === null || end_minute === null) return { day: toDay(day), shift: null }
  const [breakStart, breakEnd] = [break_start ?? start_minute, break_end ?? start_minute]
  return { day: toDay(day), shift: { start: start_minute, end: end_minute, breakStart, breakEnd } }
}
