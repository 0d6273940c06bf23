import { dayAt } from '../calendar/day.ts'
import type { WorkObject } from '../capture/event.ts'
import type { Act } from './act.ts'
import type { Known } from './catalogue.ts'
import type { SessionConfig } from './config.ts'
import type { Meeting } from './meetings.ts'
import type { Session } from './session.ts'
import type { Span } from './span.ts'
import { firstEndingAfter, merge, outside, overlapWith } from './span.ts'
import type { Visit } from './visits.ts'

type Input = {
  readonly meetings: readonly Meeting[]
  /** Objects in front meanwhile: mentioned with the meeting, never counted twice. */
  readonly visits: readonly Visit[]
  readonly acts: readonly Act[]
  readonly known: ReadonlyMap<string, Known>
  readonly kept: readonly Span[]
  readonly byDay: (span: Span) => readonly Span[]
  readonly zone: number
  readonly config: SessionConfig
}

/** Meetings as sessions, cut at midnight and where an accepted block already is. */
export function meetingSessions(input: Input): readonly Session[] {
  const { meetings, kept, byDay, zone, config, acts } = input
  const taken = merge(kept)
  return meetings.flatMap((meeting) =>
    outside(meeting, taken)
      .flatMap(byDay)
      .filter((span) => span.end - span.start >= config.suggestMinMs)
      .map((span): Session => {
        const object: WorkObject = { type: 'meeting', key: meeting.key, label: meeting.label }
        const beside = besides(span, input)
        return {
          ...span,
          lane: 'meeting',
          app: meeting.app,
          object,
          link: null,
          route: '',
          members: [],
          firstKey: meeting.key,
          origin: span.start,
          day: dayAt(span.start, zone),
          activeMs: overlapWith(merge(meeting.present), span),
          edits: [],
          isNew: false,
          acts: acts.filter((act) => act.at >= span.start && act.at < span.end),
          insertions: [],
          jumped: false,
          ...(beside.length > 0 && { beside }),
        }
      }),
  )
}

/** Documents that were edited for at least some minutes of the meeting. */
function besides(span: Span, { visits, known, config }: Input): readonly WorkObject[] {
  const time = new Map<string, { ms: number; edited: boolean }>()
  for (let i = firstEndingAfter(visits, span.start); i < visits.length; i++) {
    const visit = visits[i]!
    if (visit.start >= span.end) break
    const ms = overlapWith([span], visit)
    if (ms <= 0) continue
    const sofar = time.get(visit.ident) ?? { ms: 0, edited: false }
    const edited = visit.edits.some((at) => at >= span.start && at <= span.end)
    time.set(visit.ident, { ms: sofar.ms + ms, edited: sofar.edited || edited })
  }
  return [...time].flatMap(([ident, { ms, edited }]) => {
    const object = known.get(ident)?.object
    return edited && ms >= config.noteMinMs && object ? [object] : []
  })
}
