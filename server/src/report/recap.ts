import type { RequestOf } from '@jejak/shared/api/contract'
import { daysBetween } from '@jejak/shared/calendar/day'
import {
  DAY_STATES,
  daySumsOf,
  quantitiesOf,
  sumsOf,
  type Recap,
  type RecapRow,
} from '@jejak/shared/report/recap'
import { fail, ok, type Result } from '@jejak/shared/result'
import type { Problem } from '../http/problem.ts'
import { wrong, wrongDays } from '../http/wrong.ts'
import { requireInstansi, type Instansi } from '../org/instansi.ts'
import type { Actor, ServerDeps } from '../platform/server-deps.ts'
import type { Followed } from '../team/followed.ts'
import { daysOf, type Month } from '../team/months.ts'
import { readUnits, type Units } from '../team/units.ts'
import { namedOnly, onlyLed, type Read } from './led.ts'
import { planLinesOf } from './plan-lines.ts'
import { readersDays, viewsOf, type Reading } from './readers.ts'
import { readRecapRows } from './recap-rows.ts'
import { lastPostOf, subjectOf } from './subject.ts'

type Deps = Pick<ServerDeps, 'db' | 'now'>

/** A quarter: with a thousand people a year of days would hold everybody up. */
const LONGEST_FOR_A_ROLE = 92

/** What was done on some days, added up: of oneself, of one's people or one of them, or in figures of units. */
export async function readRecap(
  deps: Deps,
  actor: Actor,
  asked: RequestOf<'recap'>,
): Promise<Result<Recap, Problem>> {
  const { from, to, view, unit } = asked
  const refusal = wrongDays(from, to)
  if (refusal) return refusal
  if (view === 'unor' && daysBetween(from, to) >= LONGEST_FOR_A_ROLE) return wrong('to', 'too-long')
  const tx = deps.db.read
  const now = deps.now()
  const instansi = await requireInstansi(tx, actor.instansiId, now)
  const reading: Reading = { tx, actor, instansi }
  const { views, scope } = await viewsOf(reading)
  if (!views.includes(view)) return fail({ code: 'forbidden' })
  const all = await readersDays(reading, asked, scope)
  const one = view === 'self' ? actor.personId : view === 'unor' ? undefined : asked.person
  const people = one === undefined ? all : all.filter(({ id }) => id === one)
  if (one !== undefined && people.length === 0) return fail({ code: 'not-found' })
  // How a day stands says something of all its work, so whoever leads a part of it is not told.
  const months =
    one === undefined && view !== 'lead'
      ? await daysOf(deps.db, { instansi, now }, { tx, from, to }, people)
      : []
  const ofRole = view === 'unor' ? scope : null
  const units = await readUnits(tx, { instansiId: instansi.id, scope: ofRole }, months)
  const shown = view === 'unor' && unit !== undefined ? inUnit(months, units, unit) : months
  const hasContent = view !== 'unor'
  const span = { instansiId: instansi.id, from, to, hasContent }
  const read = one === undefined && view !== 'lead' ? shown : people.map(withOwn(view))
  const rows = await onlyLed(tx, span, people, await readRecapRows(tx, span, read))
  const byOwner = Map.groupBy(rows, ({ ownerId }) => ownerId)
  const of = ({ id }: { readonly id: string }) => byOwner.get(id) ?? []
  const namedIn = async (as: Recap['view'], person: Read) =>
    as === 'lead' ? namedOnly(person) : subjectOf(reading, person, to)
  return ok({
    from,
    to,
    view,
    views,
    person: one !== undefined && people[0] ? await namedIn(view, people[0]) : null,
    total: sumsOf(rows),
    days: daySumsOf(rows),
    people:
      view === 'lead' && one === undefined
        ? people.map((person) => toLine({ ...person, cells: [] }, of(person), { from, instansi }))
        : shown.map((month) => toLine(month, of(month), { from, instansi })),
    path: (view === 'unor' && unit !== undefined ? units.path(unit) : []).map(named),
    units: (view === 'unor' ? units.below(unit) : []).map(named),
    quantities: hasContent ? quantitiesOf(rows) : [],
    plans: hasContent ? await planLinesOf(tx, instansi.id, rows) : [],
  })
}

/** One's own work is one's own on days without a post as well. */
const withOwn =
  (view: Recap['view']) =>
  ({ id, posts }: Followed) => ({
    id,
    posts: view === 'self' ? posts.map(() => true) : posts,
  })

const named = ({ id, name }: { readonly id: string; readonly name: string }) => ({ id, name })

/** Nobody in a unit that the reader does not see. */
const inUnit = (months: readonly Month[], units: Units, unitId: string) =>
  units.path(unitId).length === 0
    ? []
    : months.filter((month) => units.lies(lastPostOf(month)?.unorId ?? '', unitId))

type Since = { readonly from: Recap['from']; readonly instansi: Instansi }

function toLine(
  month: Followed & Pick<Month, 'cells'>,
  rows: readonly RecapRow[],
  { from, instansi }: Since,
) {
  const post = lastPostOf(month)
  // What is still to come is not filled by nobody.
  const past = month.cells.slice(0, Math.max(0, daysBetween(from, instansi.today) + 1))
  const states = DAY_STATES.map((state) => [
    state,
    past.filter((cell) => cell?.state === state).length,
  ])
  return {
    id: month.id,
    name: month.name,
    post: post?.post ?? '',
    unit: post?.unor ?? '',
    ...sumsOf(rows),
    ...(Object.fromEntries(states) as Record<(typeof DAY_STATES)[number], number>),
  }
}
