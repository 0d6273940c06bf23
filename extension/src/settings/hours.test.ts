import { toDay } from '@jejak/shared/calendar/day'
import { describe, expect, it } from 'vitest'
import { hoursOn, recordingTime, suggestHours } from './hours.ts'
import { shiftProblem, toWeek, type Shift } from './own-week.ts'
import { defaultSettings, type Settings } from './settings.ts'

const MONDAY = toDay('2026-01-19')
const shift = (start: number, end: number, rest: readonly [number, number] = [0, 0]): Shift => ({
  start,
  end,
  breakStart: rest[0],
  breakEnd: rest[1],
})
const NIGHT = shift(1200, 480)
const own = (week: readonly (Shift | null)[]): Settings => ({
  ...defaultSettings,
  week: 'own',
  ownWeek: [...week],
})

describe('working hours as the person set them', () => {
  it('are those of the regulation when nothing was set', () => {
    expect(hoursOn(defaultSettings, MONDAY)).toEqual(shift(450, 960, [720, 780]))
    expect(hoursOn(defaultSettings, toDay('2026-01-24'))).toBeNull()
  })

  it('take another lunch, for Friday apart', () => {
    const lunch = { weekday: { start: 690, end: 750 }, friday: { start: 680, end: 790 } }
    const settings: Settings = { ...defaultSettings, lunch }
    expect(hoursOn(settings, MONDAY)).toEqual(shift(450, 960, [690, 750]))
    expect(hoursOn(settings, toDay('2026-01-23'))).toEqual(shift(450, 990, [680, 790]))
    expect(suggestHours(settings, MONDAY)).toEqual({
      workingHours: { mon: ['07:30', '16:00'] },
      lunch: { mon: ['11:30', '12:30'] },
    })
  })

  it('have other hours between two days, on working days only, and none on holidays', () => {
    const ramadan = {
      from: toDay('2026-01-12'),
      to: toDay('2026-01-25'),
      weekday: shift(480, 900, [720, 750]),
      friday: shift(480, 930, [720, 780]),
    }
    const settings: Settings = { ...defaultSettings, ramadan }
    expect(hoursOn(settings, MONDAY)).toEqual(ramadan.weekday)
    expect(hoursOn(settings, toDay('2026-01-23'))).toEqual(ramadan.friday)
    expect(hoursOn(settings, toDay('2026-01-24'))).toBeNull()
    expect(hoursOn(settings, toDay('2026-01-16'))).toBeNull()
    expect(hoursOn(settings, toDay('2026-01-26'))).toEqual(shift(450, 960, [720, 780]))
  })

  it('let a night duty reach into the next day', () => {
    const week = toWeek([null, NIGHT, null, shift(840, 1320), null, null, null])
    expect(week[1]).toEqual(shift(1200, 1440))
    expect(week[2]).toEqual(shift(0, 480, [480, 480]))
    expect(week[3]).toEqual(shift(840, 1320))
  })

  it('let nights follow one another, with the day between them free', () => {
    const settings = own(Array.from({ length: 7 }, () => NIGHT))
    expect(hoursOn(settings, MONDAY)).toEqual(shift(0, 1440, [480, 1200]))
    expect(recordingTime(hoursOn(settings, MONDAY))).toEqual([
      { start: 0, end: 540 },
      { start: 1140, end: 1440 },
    ])
    expect(suggestHours(settings, MONDAY).lunch).toEqual({})
  })
})

describe('shiftProblem', () => {
  it.each<[string, Shift, ReturnType<typeof shiftProblem>]>([
    ['an ordinary day', shift(450, 960, [720, 780]), undefined],
    ['no break', shift(450, 960, [0, 0]), undefined],
    ['a night', NIGHT, undefined],
    ['no time at all', shift(450, 450), 'empty'],
    ['a break that ends before it begins', shift(450, 960, [780, 720]), 'break-order'],
    ['a break outside', shift(450, 960, [420, 480]), 'break-outside'],
  ])('judges %s', (_name, one, expected) => {
    expect(shiftProblem(one)).toBe(expected)
  })
})
