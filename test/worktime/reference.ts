import type { Shift } from '@jejak/shared/calendar/shift'
import type { World, Worker } from './world.ts'

/*
 * Expected minutes worked out slowly and in another way than the product: every minute of a person's year is painted on
 * one strip of time that runs by UTC, weak rules first and strong ones over them, and then counted by the calendar of
 * the zone as the system's own time zone data have it. Shares no code with the product; days are plain numbers here.
 */

const MINUTE = 60_000
const DAY = 86_400_000
const PLACES: Readonly<Record<number, string>> = {
  420: 'Asia/Jakarta',
  480: 'Asia/Makassar',
  540: 'Asia/Jayapura',
}

const number = (day: string): number => Date.parse(`${day}T00:00:00Z`) / DAY
const text = (at: number): string => new Date(at * DAY).toISOString().slice(0, 10)

/** Minutes of each date of the year. */
export function paintYear(world: World, worker: Worker): ReadonlyMap<string, number> {
  const first = number(`${world.year}-01-01`)
  const last = number(`${world.year}-12-31`)
  const offset = offsetOf(world.zone)
  // From a day before the year to a day after it.
  const strip = new Uint8Array((last - first + 3) * 1440)
  const place = (day: number, minute: number) => (day - first + 1) * 1440 + minute - offset
  const paint = (day: number, { start, end, breakStart, breakEnd }: Shift) => {
    for (let minute = start; minute < end; minute++) {
      const at = place(day, minute)
      if (at >= 0 && at < strip.length && (minute < breakStart || minute >= breakEnd)) strip[at] = 1
    }
  }
  const patterns = paintPatterns(world, worker, first, last)
  for (let day = first - 1; day <= last; day++) {
    const row = worker.roster.get(text(day) as never)
    if (row) paint(day, row)
    if (row !== undefined || day < first) continue
    const pattern = world.patterns[patterns.get(day) ?? -1]
    const on = (isWanted: (kind: string) => boolean) =>
      world.ranges.some(
        ({ kind, from, to }) => isWanted(kind) && number(from) <= day && day <= number(to),
      )
    if (!pattern || (pattern.restsOnHolidays && on((kind) => kind !== 'ramadan'))) continue
    const week = on((kind) => kind === 'ramadan') ? (pattern.ramadan ?? pattern.week) : pattern.week
    // 1 January 1970 was a Thursday.
    const hours = week[(day + 4) % 7]
    if (hours) paint(day, hours)
  }
  for (const { kind, from, to, state } of worker.absences) {
    if (kind === 'dinas' || state !== 'confirmed') continue
    const [begin, end] = [place(number(from), 0), place(number(to) + 1, 0)]
    strip.fill(0, Math.max(0, begin), Math.max(0, end))
  }
  return countDays(strip, first, last, offset)
}

/** The number of the pattern on each day: that of the agency, units from the root down over it, the person's own last. */
function paintPatterns(
  world: World,
  worker: Worker,
  first: number,
  last: number,
): Map<number, number> {
  const found = new Map<number, number>()
  const lay = (scope: string, scopeId: string, isHere: (day: number) => boolean) => {
    for (const use of world.uses) {
      if (use.scope !== scope || use.scopeId !== scopeId) continue
      const end = use.to === null ? last : Math.min(last, number(use.to))
      for (let day = Math.max(first, number(use.from)); day <= end; day++) {
        if (isHere(day)) found.set(day, use.pattern)
      }
    }
  }
  lay('instansi', '', () => true)
  for (const post of worker.posts) {
    const chain: number[] = []
    for (let unor = post.unor; unor >= 0; unor = world.unors[unor]!.parent) chain.unshift(unor)
    const isHere = (day: number) =>
      number(post.from) <= day && (post.to === null || day <= number(post.to))
    for (const unor of chain) lay('unor', world.unors[unor]!.id, isHere)
  }
  lay('person', worker.id, () => true)
  return found
}

function countDays(strip: Uint8Array, first: number, last: number, offset: number) {
  const sums = new Map<number, number>()
  for (let at = strip.indexOf(1); at >= 0; at = strip.indexOf(1, at + 1)) {
    const day = Math.floor(((first - 1) * 1440 + at + offset) / 1440)
    sums.set(day, (sums.get(day) ?? 0) + 1)
  }
  const counted = new Map<string, number>()
  for (let day = first; day <= last; day++) counted.set(text(day), sums.get(day) ?? 0)
  return counted
}

/** What the system says of the zone: minutes its clocks are ahead of UTC. */
function offsetOf(zone: number): number {
  const known = offsets.get(zone)
  if (known !== undefined) return known
  const at = Date.UTC(2026, 0, 1)
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: PLACES[zone]!,
    dateStyle: 'short',
    timeStyle: 'medium',
  }).formatToParts(at)
  const part = (type: string) => Number(parts.find((each) => each.type === type)?.value)
  const local = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  )
  const offset = (local - at) / MINUTE
  offsets.set(zone, offset)
  return offset
}
const offsets = new Map<number, number>()
