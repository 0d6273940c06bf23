import { expect, test } from 'vitest'
import { toDay } from '../../calendar/day.ts'
import { sampleDay, sampleEntry } from '../../../test/entry-samples.ts'
import { futureEnd } from './future-end.ts'

const STOP = [{ code: 'future-end', level: 'stop' }]

test('an entry ends by now, or a quarter of an hour after it', () => {
  const until = (end: number) => futureEnd(sampleEntry({ end }), sampleDay({ now: 600 }))
  expect(until(600)).toEqual([])
  expect(until(615)).toEqual([])
  expect(until(616)).toEqual(STOP)
})

test('tomorrow is later than now, yesterday is not', () => {
  const at = (day: string) => futureEnd(sampleEntry({ day: toDay(day), end: 900 }), sampleDay())
  expect(at('2026-11-19')).toEqual(STOP)
  expect(at('2026-11-17')).toEqual([])
})

test('work until midnight is handed in just before it, and just after it', () => {
  const midnight = sampleEntry({ start: 1380, end: 1440 })
  expect(futureEnd(midnight, sampleDay({ now: 1425 }))).toEqual([])
  expect(futureEnd(midnight, sampleDay({ now: 1424 }))).toEqual(STOP)
  expect(futureEnd(midnight, sampleDay({ today: toDay('2026-11-19'), now: 0 }))).toEqual([])
})
