import type { Day } from '../calendar/day.ts'
import { dayAt, instantOf } from '../calendar/day.ts'
import type { Act } from './act.ts'
import type { Boundary } from './boundary.ts'
import type { Known } from './catalogue.ts'
import type { Segment } from './segment.ts'
import { joining } from './segment.ts'
import { lengthOf } from './span.ts'
import type { Visit } from './visits.ts'

type Input = {
  readonly visits: readonly Visit[]
  readonly acts: readonly Act[]
  readonly known: ReadonlyMap<string, Known>
  readonly zone: number
  readonly boundary: Boundary
}

/** Visits to one object, one after the other with nothing between, as one segment with its acts. */
export function coalesce({ visits, acts, known, zone, boundary }: Input): readonly Segment[] {
  const segments: Segment[] = []
  const dayOf = days(zone)
  const join = joining()
  for (const visit of visits) {
    const object = known.get(visit.ident)
    if (!object) continue
    const segment = toSegment(visit, object, dayOf(visit.start))
    const last = segments.at(-1)
    const goesOn =
      last?.ident === visit.ident && boundary.isJoinable({ start: last.end, end: visit.start })
    if (last && goesOn) segments[segments.length - 1] = join(last, segment, [])
    else segments.push(segment)
  }
  return withActs(segments, acts)
}

/** The local day of instants in ascending order: computed again only when it changes. */
function days(zone: number): (at: number) => Day {
  let day: Day | undefined
  let end = -Infinity
  let start = Infinity
  return (at) => {
    if (day === undefined || at < start || at >= end) {
      day = dayAt(at, zone)
      start = instantOf(day, 0, zone)
      end = instantOf(day, 1440, zone)
    }
    return day
  }
}

function toSegment(visit: Visit, { app, object }: Known, day: Day): Segment {
  const { ident, start, end, edits, jumped } = visit
  return {
    start,
    end,
    ident,
    app,
    type: object.type,
    day,
    origin: start,
    activeMs: lengthOf(visit),
    edits,
    acts: [],
    insertions: [],
    jumped,
  }
}

/** Each act goes to the segment of its object that began last before it. */
function withActs(segments: readonly Segment[], acts: readonly Act[]): readonly Segment[] {
  if (acts.length === 0) return segments
  const indices = new Map<string, number[]>()
  segments.forEach((segment, index) => {
    const list = indices.get(segment.ident)
    if (list) list.push(index)
    else indices.set(segment.ident, [index])
  })
  const found = new Map<number, Act[]>()
  for (const act of acts) {
    const index = lastStartingBefore(segments, indices.get(act.ident) ?? [], act.at)
    if (index === undefined) continue
    const list = found.get(index)
    if (list) list.push(act)
    else found.set(index, [act])
  }
  return segments.map((segment, index) => {
    const own = found.get(index)
    return own ? { ...segment, acts: own } : segment
  })
}

function lastStartingBefore(
  segments: readonly Segment[],
  indices: readonly number[],
  at: number,
): number | undefined {
  let low = 0
  let high = indices.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (segments[indices[middle]!]!.start <= at) low = middle + 1
    else high = middle
  }
  return indices[Math.max(0, low - 1)]
}
