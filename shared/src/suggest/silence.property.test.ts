import { describe, expect, it } from 'vitest'
import { PROFILES } from '../../test/app-profiles.ts'
import { dayWithSilence, SILENT_ZONE, type SilentDay } from '../../test/day-with-silence.ts'
import { instantOf, parseMinute, type Day } from '../calendar/day.ts'
import { suggestDay } from './suggest-day.ts'
import type { Suggestion } from './suggestion.ts'
import { findUnended, type Unended } from './unended.ts'

declare const process: { env: Record<string, string | undefined> }

/** A long run (`FUZZ=1`) takes ten thousand days. */
const IS_LONG = process.env['FUZZ'] === '1'
const DAYS = IS_LONG ? 10_000 : 300
const TIMEOUT = IS_LONG ? 3_600_000 : 60_000
const MINUTE = 60_000
/** Rounding, and the least block around an act. */
const EDGE = 1.5 * MINUTE
/** No silence inside a block is longer: of one object, and between the members of a group. */
const WITHIN_BLOCK = 10 * MINUTE
const WITHIN_GROUP = 15 * MINUTE
/** A call speaks every two minutes, every three in the background: an end that is said so soon is believed. */
const CALL_PULSE = 4 * MINUTE

const at = (day: Day, clock: string) => instantOf(day, parseMinute(clock) ?? 0, SILENT_ZONE)

/** Minutes told that no sign of life stands behind, found by asking every sign about every minute. */
function unfounded({ signs, isRepeated }: SilentDay, told: Suggestion): readonly number[] {
  const isMeeting = told.kind === 'meeting'
  const counted = signs.filter(({ of }) =>
    isMeeting ? of === 'call' || !isRepeated : of === 'person',
  )
  const silence = told.object.type === 'group' ? WITHIN_GROUP : WITHIN_BLOCK
  const from = at(told.day, told.start)
  const to = at(told.day, told.end)
  const bad: number[] = []
  for (let minute = from; minute < to; minute += MINUTE) {
    const before = Math.max(
      ...counted.map((sign) => (sign.at <= minute + EDGE ? sign.at : -Infinity)),
    )
    const after = Math.min(
      ...counted.map((sign) => (sign.at >= minute - EDGE ? sign.at : Infinity)),
    )
    const isSoon = isMeeting && minute + MINUTE - before <= CALL_PULSE + EDGE
    if (!isSoon && after - before > silence + EDGE) bad.push(minute)
  }
  return bad
}

type Asking = {
  readonly from: number
  readonly asked: readonly Unended[]
  readonly told: readonly Suggestion[]
}

/** A question begins where the silence does, or before it, when nothing in between was told as a meeting. */
function isAsked({ from, asked, told }: Asking): boolean {
  const meetings = told.filter(({ kind }) => kind === 'meeting')
  return asked.some(({ day, start }) => {
    const since = instantOf(day, start, SILENT_ZONE)
    const isTold = meetings.some(
      (one) => at(one.day, one.start) < from - EDGE && at(one.day, one.end) > since + EDGE,
    )
    return since <= from + EDGE && !isTold
  })
}

describe('days with sleep, lock, calls in the background and late ends', () => {
  it(
    'tell no minute after the last sign of life, and ask about every silence of a call',
    { timeout: TIMEOUT },
    () => {
      const settings = { zone: SILENT_ZONE }
      for (let seed = 1; seed <= DAYS; seed++) {
        const day = dayWithSilence(seed)
        const told = suggestDay(day.events, settings, { apps: PROFILES })
        const wrong = told.flatMap((one) => {
          const minutes = unfounded(day, one).length
          return minutes > 0 ? [`${one.start}-${one.end} ${one.text}: ${minutes}`] : []
        })
        expect({ seed, wrong }).toEqual({ seed, wrong: [] })

        const now = Math.max(...day.events.map((event) => event.at)) + 600 * MINUTE
        const asked = findUnended(day.events, settings, { apps: PROFILES, now })
        const missing = day.silences.filter(
          ({ from, to }) => to - from > WITHIN_BLOCK && !isAsked({ from, asked, told }),
        )
        expect({ seed, missing }).toEqual({ seed, missing: [] })
      }
    },
  )
})
