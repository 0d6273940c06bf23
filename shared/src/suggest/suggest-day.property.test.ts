import { PROFILES } from '../../test/app-profiles.ts'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { instantOf, parseMinute } from '../calendar/day.ts'
import type { CaptureEvent } from '../capture/event.ts'
import { DEFAULT_LUNCH } from '../sessionise/boundary.ts'
import { SESSION_CONFIG } from '../sessionise/config.ts'
import { sessionise } from '../sessionise/sessionise.ts'
import { brokenInvariants, endsInAbsence, intoKept, surelyAway } from '../../test/invariants.ts'
import { keptBlock } from '../../test/kept-block.ts'
import { RANDOM_ZONE, randomDay } from '../../test/random-day.ts'
import { isWatchedBy } from './settings.ts'
import { suggestDay } from './suggest-day.ts'
import type { Suggestion } from './suggestion.ts'

declare const process: { env: Record<string, string | undefined> }

/** A long run (`FUZZ=1`) takes many more and greater days. */
const IS_LONG = process.env['FUZZ'] === '1'
const RUNS = { numRuns: IS_LONG ? 10_000 : 300 }
const TIMEOUT = IS_LONG ? 3_600_000 : 60_000
const days = randomDay

const settings = { zone: RANDOM_ZONE }
const sessionsOf = (events: readonly CaptureEvent[]) =>
  sessionise({
    events,
    zone: RANDOM_ZONE,
    config: SESSION_CONFIG,
    lunchOf: DEFAULT_LUNCH,
    isWatched: isWatchedBy(settings, PROFILES),
  })

const spanOf = ({ day, start, end }: Suggestion) => ({
  start: instantOf(day, parseMinute(start) ?? 0, RANDOM_ZONE),
  end: instantOf(day, parseMinute(end) ?? 0, RANDOM_ZONE),
})

describe('suggestDay on random days', () => {
  it('keeps its invariants', { timeout: TIMEOUT }, () => {
    fc.assert(
      fc.property(days, (events) => {
        const sessions = sessionsOf(events)
        expect(brokenInvariants(sessions, events)).toEqual([])
        const away = surelyAway(events, SESSION_CONFIG.idleReadMs)
        expect(endsInAbsence(sessions, away)).toEqual([])
      }),
      RUNS,
    )
  })

  it(
    'gives the same for the same, with distinct ids and no overlap in minutes',
    { timeout: TIMEOUT },
    () => {
      fc.assert(
        fc.property(days, (events) => {
          const suggestions = suggestDay(events, settings, { apps: PROFILES })
          expect(suggestDay([...events], settings, { apps: PROFILES })).toEqual(suggestions)
          expect(new Set(suggestions.map((s) => s.id)).size).toBe(suggestions.length)
          const spans = suggestions.map(spanOf)
          expect(spans.every((span, i) => i === 0 || spans[i - 1]!.end <= span.start)).toBe(true)
          const tooLong = suggestions.filter((s) => s.text.length > 255 || /[\n\r]/.test(s.text))
          expect(tooLong).toEqual([])
        }),
        RUNS,
      )
    },
  )

  it('never suggests again what was accepted, whatever happens later', { timeout: TIMEOUT }, () => {
    fc.assert(
      fc.property(days, fc.nat(), fc.nat(), (events, cut, pick) => {
        const early = events.slice(0, 1 + (cut % events.length))
        const before = suggestDay(early, settings, { apps: PROFILES })
        const accepted = before.filter((_, i) => (pick >> (i % 30)) % 2 === 0)
        const kept = accepted.map((suggestion) => keptBlock(suggestion, RANDOM_ZONE))
        const after = suggestDay(events, settings, { apps: PROFILES, kept })
        expect(intoKept(after, kept, spanOf)).toEqual([])
        const ids = new Set(accepted.map((suggestion) => suggestion.id))
        expect(after.filter((suggestion) => ids.has(suggestion.id))).toEqual([])
      }),
      RUNS,
    )
  })
})
