import type { RequestOf } from '@jejak/shared/api/contract'
import type { Day } from '@jejak/shared/calendar/day'
import { daysFrom, firstOfMonth, lastOfMonth } from '@jejak/shared/calendar/month'
import type { TeamCell, TeamMonth, TeamView } from '@jejak/shared/review/team'
import { periodGate } from '@jejak/shared/skp/period-gate'
import { followScopeOf } from '../access/follow-scope.ts'
import { capabilitiesOf } from '../access/capabilities.ts'
import type { Scope } from '../access/scope.ts'
import { listPeriods, requireInstansi, type Instansi } from '../org/instansi.ts'
import type { Actor, ServerDeps } from '../platform/server-deps.ts'
import { boardOf } from './board.ts'
import { readMonths, type Month } from './months.ts'
import { remindedOn } from './reminder-rows.ts'
import { readUnits, type Units } from './units.ts'

/** Rows of a matrix that a screen draws at once. */
const PAGE = 60

export type Deps = Pick<ServerDeps, 'db' | 'now'>
type Asked = Pick<RequestOf<'team'>, 'day' | 'view' | 'unit'>

/** A month of everybody in a view, and of them those in the unit that is looked at. */
export type Read = {
  readonly instansi: Instansi
  readonly view: TeamView
  readonly views: readonly TeamView[]
  readonly scope: Scope | null
  readonly units: Units
  readonly all: readonly Month[]
  readonly within: readonly Month[]
  readonly days: readonly Day[]
  readonly at: number
  /** Whether the day can still be filled. */
  readonly isOpen: boolean
}

/** The board of a day, the units, and the matrix of its month. People stand by name and by nothing else. */
export async function teamMonth(
  deps: Deps,
  actor: Actor,
  asked: RequestOf<'team'>,
): Promise<TeamMonth> {
  const read = await readTeam(deps, actor, asked)
  const { instansi, units, within, all, days, at } = read
  const { day, unit, only, after } = asked
  const last = days.findLastIndex((each) => each <= instansi.today)
  const below = units.below(unit)
  const shown = only === 'none' ? within.filter((month) => isBlank(month, at)) : within
  const begin = after === undefined ? 0 : shown.findIndex(({ id }) => id === after) + 1
  const page = shown.slice(begin, begin + PAGE)
  const blank = owing(read, actor)
  const reminded = await remindedOn(deps.db.read, instansi, [
    ...new Set([...blank, ...page.map(({ id }) => id)]),
  ])
  return {
    day,
    from: days[0] ?? day,
    to: days.at(-1) ?? day,
    today: instansi.today,
    view: read.view,
    views: [...read.views],
    path: (unit === undefined ? [] : units.path(unit)).map(({ id, name }) => ({ id, name })),
    units: below.map(({ id, name }) => ({
      id,
      name,
      board: boardOf(inUnit(all, units, id, at), { at, last }),
    })),
    board: boardOf(within, { at, last }),
    people: page.map((month) => toPerson(month, at, reminded.has(month.id))),
    next: begin + PAGE < shown.length ? (page.at(-1)?.id ?? null) : null,
    isOpen: read.isOpen,
    toRemind: blank.filter((id) => !reminded.has(id)).length,
  }
}

export async function readTeam({ db, now }: Deps, actor: Actor, asked: Asked): Promise<Read> {
  const tx = db.read
  const at = now()
  const instansi = await requireInstansi(tx, actor.instansiId, at)
  const { day, unit } = asked
  const [from, to] = [firstOfMonth(day), lastOfMonth(day)]
  const capabilities = await capabilitiesOf({ tx, actor, onDay: instansi.today })
  const scope = await followScopeOf(tx, actor)
  const views: TeamView[] = []
  if (capabilities.includes('person.team')) views.push('line')
  if (scope !== null) views.push('scope')
  const view = views.find((each) => each === asked.view) ?? views[0] ?? 'line'
  const question = { tx, actor, view, scope, from, to }
  const all = await readMonths(db, { instansi, now: at }, question)
  const ofView = view === 'scope' ? scope : null
  const units = await readUnits(tx, { instansiId: instansi.id, scope: ofView }, all)
  const days = daysFrom(from, to)
  const nth = days.indexOf(day)
  const within = unit === undefined ? all : inUnit(all, units, unit, nth)
  const periods = await listPeriods(tx, instansi.id)
  const gate = periodGate({ periods, day, today: instansi.today, correction: null })
  const isOpen = gate === 'open'
  return { instansi, view, views, scope, units, all, within, days, at: nth, isOpen }
}

/** Who has filled nothing on the day and still can, the reader apart: these would be reminded. */
export const owing = ({ within, at, isOpen }: Read, { personId }: Actor): string[] =>
  isOpen
    ? within.filter((month) => isBlank(month, at) && month.id !== personId).map(({ id }) => id)
    : []

const isBlank = ({ cells }: Month, at: number): boolean => cells[at]?.state === 'none'

/** Where somebody is on the day, or was when they were followed last. */
const postOf = ({ posts }: Month, at: number) =>
  posts[at] ?? posts.slice(0, at).findLast((post) => post !== null) ?? posts.find((post) => post)

function inUnit(months: readonly Month[], units: Units, unitId: string, at: number) {
  if (units.path(unitId).length === 0) return []
  return months.filter((month) => units.lies(postOf(month, at)?.unorId ?? '', unitId))
}

const toPerson = (month: Month, at: number, isReminded: boolean) => ({
  id: month.id,
  name: month.name,
  post: postOf(month, at)?.post ?? '',
  unit: postOf(month, at)?.unor ?? '',
  days: month.cells.map((cell) => cell && withoutNothing(cell)),
  isReminded,
})

/** A month of a thousand cells is mostly zeros. */
const withoutNothing = ({ state, ...figures }: TeamCell): TeamCell =>
  ({
    state,
    ...Object.fromEntries(Object.entries(figures).filter(([, value]) => value > 0)),
  }) as TeamCell
