import type { CaptureEvent } from '../capture/event.ts'
import type { SessionConfig } from './config.ts'
import type { Span } from './span.ts'
import { lengthOf, merge } from './span.ts'
import type { Visit } from './visits.ts'

type Absence = Span & { readonly locked: boolean }

/** Stretches without input, each from the last input to the first sign of the person's return. */
export function absences(events: readonly CaptureEvent[]): Absence[] {
  const found: Absence[] = []
  let open: { start: number; locked: boolean } | null = null
  let last = -Infinity
  const close = (at: number) => {
    if (!open) return
    if (at > open.start) found.push({ ...open, end: at })
    last = at
    open = null
  }
  for (const event of events) {
    if (event.type === 'action' && event.trusted !== false) close(event.at)
    if (event.type !== 'idle') continue
    if (event.state === 'active') close(event.at)
    else {
      const start = Math.max(Math.min(event.since ?? event.at, event.at), last)
      const locked = event.state === 'locked'
      open = open ? { start: open.start, locked: open.locked || locked } : { start, locked }
    }
  }
  close(Infinity)
  return found
}

/** Whether the document of each visit was being edited when it began. */
function inheritedEditing(visits: readonly Visit[], config: SessionConfig): boolean[] {
  const last = new Map<string, { end: number; edited: boolean }>()
  return visits.map((visit) => {
    const before = last.get(visit.ident)
    const inherited =
      before !== undefined && before.edited && visit.start - before.end <= config.sameObjectGapMs
    last.set(visit.ident, { end: visit.end, edited: inherited || visit.edits.length > 0 })
    return inherited
  })
}

/**
 * The absences that end presence: longer than the threshold of the object in front at the last
 * input, backdated to it. A lock counts when it lasts longer than that threshold, else it is nothing.
 */
export function effectiveAbsences(
  found: readonly Absence[],
  visits: readonly Visit[],
  config: SessionConfig,
): Span[] {
  const inherited = inheritedEditing(visits, config)
  let i = 0
  const counted = found.filter((absence) => {
    while (i + 1 < visits.length && visits[i + 1]!.start <= absence.start) i++
    const visit = visits[i]
    const isEditing =
      visit !== undefined &&
      visit.start <= absence.start &&
      (inherited[i] === true || (visit.edits[0] ?? Infinity) <= absence.start)
    const threshold = isEditing ? config.idleEditMs : config.idleReadMs
    return absence.locked ? lengthOf(absence) > threshold : lengthOf(absence) >= threshold
  })
  return merge(counted)
}
