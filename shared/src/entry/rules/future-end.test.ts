import { expect, test } from 'vitest'
import { toDay } from '../../calendar/day.ts'
import { sampleDay, sampleEntry } from '../../../test/entry-samples.ts'
import { futureEnd } from './future-end.ts'

const WARNING = [{ code: 'future-end', level: 'warn' }]

test('an end later than now is said, an end now is not', () => {
  expect(futureEnd(sampleEntry({ end: 601 }), sampleDay({ now: 600 }))).toEqual(WARNING)
  expect(futureEnd(sampleEntry({ end: 600 }), sampleDay({ now: 600 }))).toEqual([])
})

test('tomorrow is later than now, yesterday is not', () => {
  const at = (day: string) => futureEnd(sampleEntry({ day: toDay(day), end: 900 }), sampleDay())
  expect(at('2026-11-19')).toEqual(WARNING)
  expect(at('2026-11-17')).toEqual([])
})
