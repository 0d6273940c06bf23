import type { MinuteOfDay } from '../calendar/day.ts'
import { instantOf } from '../calendar/day.ts'
import type { Session } from '../sessionise/session.ts'

export type Timed = {
  readonly session: Session
  readonly start: MinuteOfDay
  readonly end: MinuteOfDay
}

const MINUTE_MS = 60_000
const DAY_MINUTES = 1440

/** To the nearest step, halves up. Never silently up: that would add time nobody worked. */
export const roundTo = (minutes: number, stepMin: number) => Math.round(minutes / stepMin) * stepMin

/**
 * Sessions in minutes of their day, each at least one minute long and none overlapping another of
 * its day. Both ends go to the nearest step, so that neighbours keep a common border; a step greater
 * than a minute never makes a block longer than its presence.
 */
export function clockTimes(
  sessions: readonly Session[],
  zone: number,
  stepMin: number,
): readonly Timed[] {
  const timed: Timed[] = []
  for (const session of sessions) {
    const midnight = instantOf(session.day, 0, zone)
    const toStep = (at: number) => roundTo((at - midnight) / MINUTE_MS, stepMin)
    const before = timed.at(-1)
    const floor = before && isNext(before.session, session) ? before.end : 0
    const start = Math.max(toStep(session.start), floor)
    const nearest = Math.max(toStep(session.end), start + 1)
    const present = Math.max(1, Math.ceil(session.activeMs / MINUTE_MS))
    const end =
      stepMin > 1 && nearest - start > present ? shorter(start, present, stepMin) : nearest
    if (start < DAY_MINUTES) timed.push({ session, start, end: Math.min(end, DAY_MINUTES) })
  }
  return timed
}

/** Rounding may make neighbours of a day touch; it must not hide that two overlap. */
const isNext = (before: Session, session: Session) =>
  before.day === session.day && session.start >= before.end

/** The longest whole number of steps within presence, or presence itself when it is below one. */
function shorter(start: MinuteOfDay, present: number, stepMin: number): MinuteOfDay {
  const steps = Math.floor(present / stepMin) * stepMin
  return start + (steps > 0 ? steps : present)
}
