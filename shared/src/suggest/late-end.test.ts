import { describe, expect, it } from 'vitest'
import { PROFILES } from '../../test/app-profiles.ts'
import { ScriptedLog, type Clock } from '../../test/scripted-log.ts'
import { toDay } from '../calendar/day.ts'
import type { CaptureEvent } from '../capture/event.ts'
import { suggestDay } from './suggest-day.ts'
import { findUnended } from './unended.ts'

const log = () => new ScriptedLog(toDay('2026-01-19'), 420)
const clock = log()
const report = {
  app: 'google-docs',
  object: { type: 'document', key: 'd', label: 'Laporan' },
  tab: 1,
}

/** A call's own word, every two minutes from one time to another, promised to be said again or not. */
function saysOn(from: Clock, to: Clock, isPromised = true): CaptureEvent[] {
  const events: CaptureEvent[] = []
  const call = { type: 'meeting', tab: 9, on: true, app: 'meet', label: 'Rapat' } as const
  for (let at = clock.instant(from); at <= clock.instant(to); at += 120_000)
    events.push({ at, ...call, ...(isPromised && { repeatMs: 120_000 }) })
  return events
}
const saysOff = (at: Clock): CaptureEvent => ({
  at: clock.instant(at),
  type: 'meeting',
  tab: 9,
  on: false,
  app: 'meet',
})
const inOrder = (...lists: readonly (readonly CaptureEvent[])[]) =>
  lists.flat().toSorted((a, b) => a.at - b.at)

const meetingsIn = (events: readonly CaptureEvent[]) =>
  suggestDay(events, { zone: 420 }, { apps: PROFILES })
    .filter(({ kind }) => kind === 'meeting')
    .map(({ start, end, activeMinutes }) => `${start}-${end} ${activeMinutes}`)
const askedOf = (events: readonly CaptureEvent[], now: Clock = '40:00') =>
  findUnended(events, { zone: 420 }, { apps: PROFILES, now: clock.instant(now) }).map(
    ({ start }) => `${Math.floor(start / 60)}:${start % 60}`,
  )

describe('an end that comes late', () => {
  it('of a call whose tab is not in front: ten minutes stay ten minutes', () => {
    const events = inOrder(
      log().focus('09:58', report).wait('10:10').blur('10:10').events,
      saysOn('10:00', '10:10'),
      [saysOff('13:10')],
    )
    expect(meetingsIn(events)).toEqual(['10:00-10:10 10'])
    expect(askedOf(events)).toEqual(['10:10'])
  })

  it('of a machine that slept with the call open: one night is no meeting', () => {
    const events = inOrder(
      saysOn('17:00', '17:30'),
      [{ at: clock.instant('30:30'), type: 'idle', state: 'active' }],
      log().focus('30:31', report).wait('30:40').events,
      [saysOff('30:41')],
    )
    expect(meetingsIn(events)).toEqual(['17:00-17:30 30'])
    expect(askedOf(events)).toEqual(['17:30'])
  })

  it('of a tab that died while work went on in another: the call speaks for itself alone', () => {
    const events = inOrder(
      log().focus('09:00', report).typing('09:00', '12:00').blur('12:00').events,
      saysOn('10:00', '10:02'),
      [saysOff('11:50')],
    )
    expect(meetingsIn(events)).toEqual(['10:00-10:02 2'])
    expect(askedOf(events)).toEqual(['10:2'])
  })

  it('is never said: the call ends at its last sign, and is asked about when it can be over', () => {
    const events = saysOn('10:00', '10:20')
    expect(meetingsIn(events)).toEqual(['10:00-10:20 20'])
    expect(askedOf(events, '10:22')).toEqual([])
    expect(askedOf(events, '10:30')).toEqual(['10:20'])
  })

  it('a short silence belongs to the meeting but not to its presence', () => {
    const events = inOrder(saysOn('10:00', '10:10'), saysOn('10:17', '10:27'), [saysOff('10:28')])
    expect(meetingsIn(events)).toEqual(['10:00-10:28 21'])
    expect(askedOf(events)).toEqual([])
  })

  it('a call that says itself that it goes on after a long silence is told again from there', () => {
    const events = inOrder(saysOn('10:00', '10:10'), saysOn('11:00', '11:10'), [saysOff('11:11')])
    expect(meetingsIn(events)).toEqual(['10:00-10:10 10', '11:00-11:11 11'])
    expect(askedOf(events)).toEqual(['10:10'])
  })

  it('where a log says on once, the browser speaks for the call as long as it is not silent', () => {
    const call = saysOn('10:00', '10:00', false)
    const busy = log().focus('09:58', report).typing('09:58', '11:00').blur('11:00').events
    expect(meetingsIn(inOrder(busy, call, [saysOff('11:01')]))).toEqual(['10:00-11:01 61'])
    expect(meetingsIn(inOrder(busy, call, [saysOff('14:00')]))).toEqual(['10:00-11:00 60'])
  })

  it('of a document in front: it ends at its last beat', () => {
    const { events } = log().focus('09:00', report).typing('09:00', '09:30').die().blur('12:30')
    const told = suggestDay(events, { zone: 420 }, { apps: PROFILES })
    expect(told.map(({ start, end }) => `${start}-${end}`)).toEqual(['09:00-09:30'])
  })
})
