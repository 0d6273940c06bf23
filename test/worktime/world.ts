import { createChance, type Chance } from '@jejak/server/demo/chance'
import { ABSENCE_KINDS, type AbsenceKind } from '@jejak/shared/calendar/absence-kind'
import { addDays, toDay, type Day } from '@jejak/shared/calendar/day'
import { HOLIDAY_KINDS } from '@jejak/shared/calendar/holiday-kind'
import type { Pattern } from '@jejak/shared/calendar/pattern'
import { FIVE_DAYS, SIX_DAYS } from '@jejak/shared/calendar/usual-patterns'
import type { Shift } from '@jejak/shared/calendar/shift'
import { uuidv7 } from '@jejak/shared/ids'

/** Two days, both included; `to` null for until further notice. */
type Range = { readonly from: Day; readonly to: Day | null }
type Closed = { readonly from: Day; readonly to: Day }

export type Use = Range & {
  readonly pattern: number
  readonly scope: 'instansi' | 'unor' | 'person'
  readonly scopeId: string
}
export type Worker = {
  readonly id: string
  /** Which unor from when to when; there may be days between two. */
  readonly posts: readonly (Range & { readonly unor: number })[]
  readonly roster: ReadonlyMap<Day, Shift | null>
  readonly absences: readonly (Closed & {
    readonly kind: AbsenceKind
    readonly state: 'asked' | 'confirmed' | 'refused' | 'withdrawn'
  })[]
}
export type World = {
  readonly instansiId: string
  readonly zone: number
  readonly year: number
  readonly patterns: readonly Pattern[]
  /** The parent of each, -1 for the root. */
  readonly unors: readonly { readonly id: string; readonly parent: number }[]
  /** In the order in which they take effect. */
  readonly uses: readonly Use[]
  readonly ranges: readonly (Closed & {
    readonly kind: (typeof HOLIDAY_KINDS)[number] | 'ramadan'
  })[]
  readonly workers: readonly Worker[]
}

/** One agency and a year, drawn by a seed; the same on every machine. */
export function drawWorld(seed: number, zone: number, people: number): World {
  const chance = createChance(seed)
  const makeId = idMaker(chance)
  const year = chance.whole(2023, 2030)
  const patterns = [FIVE_DAYS, SIX_DAYS, ...Array.from({ length: 6 }, () => drawPattern(chance))]
  const unors = Array.from({ length: 14 }, (_, at) => ({
    id: makeId(),
    parent: at === 0 ? -1 : chance.whole(0, Math.min(at - 1, 5)),
  }))
  const anyDay = () => addDays(toDay(`${year}-01-01`), chance.whole(-20, 380))
  const use = (scope: Use['scope'], scopeId: string): Use => {
    const from = anyDay()
    const to = chance.next() < 0.5 ? null : addDays(from, chance.whole(0, 120))
    return { scope, scopeId, pattern: chance.whole(0, patterns.length - 1), from, to }
  }
  const workers = Array.from({ length: people }, () =>
    drawWorker(chance, makeId, { year, unors: unors.length }),
  )
  const uses: Use[] = [
    ...(chance.next() < 0.9
      ? [{ ...use('instansi', ''), from: toDay('2000-01-01'), to: null, pattern: 0 }]
      : []),
    ...Array.from({ length: chance.whole(0, 2) }, () => use('instansi', '')),
    ...unors.flatMap(({ id }) => Array.from({ length: chance.whole(0, 2) }, () => use('unor', id))),
    ...workers.flatMap(({ id }) =>
      chance.next() < 0.3
        ? Array.from({ length: chance.whole(1, 3) }, () => use('person', id))
        : [],
    ),
  ]
  return {
    instansiId: makeId(),
    zone,
    year,
    patterns,
    unors,
    uses: uses.toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0)),
    ranges: drawRanges(chance, year),
    workers,
  }
}

/** Ids grow with the order in which they are made, so the later of two uses of one day is known. */
export function idMaker(chance: Chance): () => string {
  let made = 0
  return () =>
    uuidv7(
      ++made,
      Uint8Array.from({ length: 10 }, () => chance.whole(0, 255)),
    )
}

function drawShift(chance: Chance, latest: number): Shift {
  const start = chance.whole(0, Math.min(1439, latest - 60))
  const end = Math.min(latest, start + chance.whole(60, 720))
  if (chance.next() < 0.2) return { start, end, breakStart: end, breakEnd: end }
  const breakStart = chance.whole(start, end)
  return { start, end, breakStart, breakEnd: chance.whole(breakStart, end) }
}

function drawPattern(chance: Chance): Pattern {
  const week = () =>
    Array.from({ length: 7 }, () =>
      chance.next() < 0.3 ? null : drawShift(chance, 1440),
    ) as Pattern['week']
  return {
    week: week(),
    ramadan: chance.next() < 0.5 ? week() : null,
    restsOnHolidays: chance.next() < 0.7,
  }
}

function drawRanges(chance: Chance, year: number): World['ranges'] {
  const first = toDay(`${year}-01-01`)
  const ramadan = addDays(first, chance.whole(-15, 350))
  const range = (from: Day, length: number) => ({ from, to: addDays(from, length) })
  return [
    { kind: 'ramadan', ...range(ramadan, 29) },
    ...Array.from({ length: 30 }, () => ({
      kind: chance.pick(HOLIDAY_KINDS),
      ...range(addDays(first, chance.whole(-3, 366)), chance.next() < 0.8 ? 0 : chance.whole(1, 4)),
    })),
  ]
}

function drawWorker(
  chance: Chance,
  makeId: () => string,
  { year, unors }: { readonly year: number; readonly unors: number },
): Worker {
  const first = toDay(`${year}-01-01`)
  const posts: (Range & { unor: number })[] = []
  let from = addDays(first, chance.whole(-40, 40))
  for (let move = chance.whole(1, 4); move > 0; move--) {
    const to = move === 1 ? null : addDays(from, chance.whole(5, 150))
    posts.push({ from, to, unor: chance.whole(0, unors - 1) })
    if (to) from = addDays(to, chance.next() < 0.8 ? 1 : chance.whole(2, 20))
  }
  return {
    id: makeId(),
    posts,
    roster: drawRoster(chance, first),
    absences: drawAbsences(chance, first),
  }
}

/** Most people have none; a shift worker has one for most days, days off and nights among them. */
function drawRoster(chance: Chance, first: Day): Worker['roster'] {
  const roster = new Map<Day, Shift | null>()
  if (chance.next() < 0.75) return roster
  const begin = chance.whole(-5, 200)
  const end = chance.whole(begin, 372)
  for (let at = begin; at <= end; at++) {
    if (chance.next() < 0.1) continue
    const shift = chance.next() < 0.25 ? null : drawShift(chance, chance.next() < 0.5 ? 1440 : 2160)
    roster.set(addDays(first, at), shift)
  }
  return roster
}

function drawAbsences(chance: Chance, first: Day): Worker['absences'] {
  const absences: Worker['absences'][number][] = []
  let from = addDays(first, chance.whole(-30, 60))
  while (from < addDays(first, 366)) {
    const to = addDays(from, chance.next() < 0.9 ? chance.whole(0, 9) : chance.whole(20, 95))
    const state =
      chance.next() < 0.75 ? 'confirmed' : chance.pick(['asked', 'refused', 'withdrawn'] as const)
    absences.push({ kind: chance.pick(ABSENCE_KINDS), from, to, state })
    from = addDays(to, chance.whole(1, 90))
  }
  return absences
}
