import type { CaptureEvent } from '../capture/event.ts'
import { absences, effectiveAbsences } from './absences.ts'
import type { Act } from './act.ts'
import { acts } from './act.ts'
import type { LunchOf } from './boundary.ts'
import { boundary } from './boundary.ts'
import type { Link } from '../capture/event.ts'
import type { Catalogue } from './catalogue.ts'
import { catalogue, routeIn } from './catalogue.ts'
import { coalesce } from './coalesce.ts'
import type { SessionConfig } from './config.ts'
import { flood } from './flood.ts'
import { fold, withoutGlances } from './fold.ts'
import { group, withoutOverlap } from './group.ts'
import type { ListOf } from './lists.ts'
import { lists } from './lists.ts'
import { meetingSessions } from './meeting-sessions.ts'
import { meetings } from './meetings.ts'
import { order } from './order.ts'
import { partsOf, placeActs } from './place-acts.ts'
import { rejoin } from './rejoin.ts'
import type { Segment } from './segment.ts'
import type { KeptBlock, Session } from './session.ts'
import { groupKey } from './session.ts'
import type { Span } from './span.ts'
import { append, firstEndingAfter, lengthOf, merge, outside, overlapWith, sorted } from './span.ts'
import { stands, withoutPassedPages } from './standing.ts'
import type { Visit } from './visits.ts'
import { visits } from './visits.ts'

export type SessioniseInput = {
  readonly events: readonly CaptureEvent[]
  /** Minutes east of UTC. */
  readonly zone: number
  readonly config: SessionConfig
  readonly lunchOf: LunchOf
  readonly isWatched: (app: string) => boolean
  readonly kept?: readonly KeptBlock[]
}

/** The steps that tests replace one at a time, to prove that each is needed. */
export const STAGES = {
  order,
  visits,
  absences,
  effectiveAbsences,
  meetings,
  fold,
  group,
  rejoin,
  withoutPassedPages,
  withoutMeetings: cut,
}
export type Stages = typeof STAGES

/** Half a minute of rounding on either side of an accepted block is still that block. */
const ROUNDING_MS = 30_000

/**
 * From events to sessions, in order of time:
 *
 *     events → visits ─ absences ─ meetings ─ kept → + acts → segments → fold → groups → join
 *
 * Sessions of one lane never overlap, their sum never exceeds the wall clock, and none begins or
 * ends where nobody was present. Same input, same output; time linear in the events.
 */
export function sessionise(input: SessioniseInput, stages: Stages = STAGES): readonly Session[] {
  const { config, isWatched, zone, kept = [] } = input
  const ordered = stages.order(input.events, config.clockJumpMs)
  const objects = catalogue(ordered.events)

  const raw = stages.visits({ ordered, catalogue: objects, config, isWatched })
  const seen = flood(raw, { floodMs: config.floodMs, isSame, merged: merging() })
  const away = stages.effectiveAbsences(stages.absences(ordered.events), seen, config)
  const present = cut(seen, away)
  const held = stages.meetings({ ordered, config, isWatched })
  const meetingTime = merge(held)

  const allActs = acts(ordered.events, objects, isWatched)
  const keptTime = merge(kept.map((block) => ({ start: block.startAt, end: block.endAt })))
  const taken = merge([...meetingTime, ...keptTime])
  const edges = boundary({ zone, lunchOf: input.lunchOf, config, taken })
  const alone = allActs.filter((act) => isFree(act, kept) && !isIn(meetingTime, act.at))
  const open = cut(stages.withoutMeetings(present, meetingTime), keptTime).flatMap((visit) =>
    partsOf(visit, edges.byDay(visit)),
  )
  const placed = placeActs({
    acts: alone,
    visits: open,
    known: objects.known,
    taken,
    config,
  })

  const coalesced = coalesce({ ...placed, known: objects.known, zone, boundary: edges })
  const withKept = weave(coalesced, kept)
  const folded = stages.fold(withoutGlances(withKept, config), edges, config)
  const grouped = stages.group(stages.withoutPassedPages(folded, config), edges, config)
  const segments = withoutOverlap(stages.rejoin(grouped, edges, config), config)

  const context = { objects, presence: merge(placed.visits), listOf: lists(raw, objects) }
  const attention = segments
    .filter((segment) => !segment.isKept && stands(segment, config) && wasAttended(segment))
    .map((segment) => toSession(segment, context))
  const rooms = meetingSessions({
    ...input,
    meetings: held,
    visits: present,
    acts: allActs,
    known: objects.known,
    kept: keptTime,
    byDay: edges.byDay,
  })
  return [...attention, ...rooms].sort((a, b) => a.start - b.start)
}

const isSame = (a: Visit, b: Visit) => a.ident === b.ident

/** Two visits to one object as one; a copy of the first's saves is made once and then grows. */
function merging(): (a: Visit, b: Visit) => Visit {
  let own: Visit | undefined
  let edits: number[] = []
  return (a, b) => {
    if (a !== own) edits = a.edits.slice()
    append(edits, b.edits)
    const end = Math.max(a.end, b.end)
    own = { ...a, tab: b.tab, end, edits, jumped: a.jumped || b.jumped }
    return own
  }
}

/** Visits without the time of these merged spans. */
function cut(list: readonly Visit[], holes: readonly Span[]): readonly Visit[] {
  if (holes.length === 0) return list
  const left: Visit[] = []
  for (const visit of list) {
    const next = holes[firstEndingAfter(holes, visit.start)]
    const isWhole = visit.end > visit.start && (!next || next.start >= visit.end)
    if (isWhole) left.push(visit)
    else append(left, partsOf(visit, outside(visit, holes)))
  }
  return left
}

const isIn = (merged: readonly Span[], at: number) =>
  overlapWith(merged, { start: at, end: at + 1 }) > 0

/** An act inside an accepted block of its app was reported with that block. */
function isFree(act: Act, kept: readonly KeptBlock[]): boolean {
  return !kept.some(
    (block) =>
      block.app === act.app &&
      act.at >= block.startAt - ROUNDING_MS &&
      act.at <= block.endAt + ROUNDING_MS,
  )
}

/** What a script did while nobody was there at all is nobody's work. */
const wasAttended = (segment: Segment) =>
  segment.end > segment.start || segment.acts.some((act) => act.trusted)

/** Accepted blocks are inserted between the others, so that nothing is joined across them. */
function weave(segments: readonly Segment[], kept: readonly KeptBlock[]): readonly Segment[] {
  if (kept.length === 0) return segments
  const blocks = kept.map((block): Segment => {
    const span = { start: block.startAt, end: block.endAt }
    return {
      ...span,
      ident: `kept\u0000${block.startAt}`,
      app: block.app,
      type: 'kept',
      day: block.day,
      origin: block.startAt,
      activeMs: lengthOf(span),
      edits: [],
      acts: [],
      insertions: [],
      jumped: false,
      isKept: true,
    }
  })
  return sorted([...segments, ...blocks])
}

type Context = {
  readonly objects: Catalogue
  readonly presence: readonly Span[]
  readonly listOf: ListOf
}

function toSession(segment: Segment, context: Context): Session {
  const { objects, presence } = context
  const { start, end, app, day, origin, edits, acts: done, jumped, group: made } = segment
  const known = objects.known.get(segment.ident)
  const object = made
    ? { type: 'group', key: groupKey(made), label: '' }
    : (known?.object ?? { type: segment.type, key: '', label: '' })
  return {
    start,
    end,
    lane: 'attention',
    app,
    object,
    link: made ? evidenceOf(segment, context) : (known?.link ?? null),
    route: made || !known ? '' : routeIn(known, segment),
    members: made?.members.flatMap((ident) => objects.known.get(ident)?.object ?? []) ?? [],
    firstKey: made ? object.key : (known?.firstKey ?? object.key),
    origin,
    day,
    activeMs: Math.min(overlapWith(presence, segment), lengthOf(segment)),
    edits,
    isNew: known?.isNew ?? false,
    acts: done,
    insertions: segment.insertions.flatMap((ident) => objects.known.get(ident)?.object ?? []),
    jumped,
    ...(made && { group: made }),
  }
}

/** A group of one thing has that thing's link, any other the list from which it was worked off. */
function evidenceOf(segment: Segment, { objects, listOf }: Context): Link | null {
  const { members = [] } = segment.group ?? {}
  const only = members.length === 1 ? objects.known.get(members[0]!)?.link : null
  return only ?? listOf(segment)
}
