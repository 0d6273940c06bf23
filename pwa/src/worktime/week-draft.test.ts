import { FIVE_DAYS, SIX_DAYS } from '@jejak/shared/calendar/usual-patterns'
import { expect, test } from 'vitest'
import { fromWeekDraft, toWeekDraft, usualHours } from './week-draft.ts'

test.each([
  ['five days', FIVE_DAYS],
  ['six days', SIX_DAYS],
])('the usual week of %s comes back as it went in', (_name, { week }) => {
  expect(fromWeekDraft(toWeekDraft(week))).toEqual({ week })
})

test.each([
  ['an end before the start', { end: '07:00' }],
  ['a time that is none', { start: 'pagi' }],
  ['a break that ends before it starts', { breakStart: '13:30' }],
])('%s names its day', (_name, wrong) => {
  const week = toWeekDraft(FIVE_DAYS.week)
  const draft = week.map((hours, weekday) =>
    hours && weekday === 3 ? { ...hours, ...wrong } : hours,
  )
  expect(fromWeekDraft(draft)).toEqual({ wrong: 3 })
})

test('a day that becomes a working day begins with the hours of the first', () => {
  const week = toWeekDraft(SIX_DAYS.week)
  expect(usualHours(week)).toEqual(week[1])
  expect(usualHours([null, null]).start).toBe('07:30')
})
