import { expect, test } from 'vitest'
import { toDay } from '../../calendar/day.ts'
import { sampleDay, sampleEntry } from '../../../test/entry-samples.ts'
import { outsidePeriod } from './outside-period.ts'

const STOP = [{ code: 'outside-period', level: 'stop' }]

test('a day of no period stops', () => {
  expect(outsidePeriod(sampleEntry({ day: toDay('2026-10-31') }), sampleDay())).toEqual(STOP)
})

test('the deadline itself still counts, the day after does not', () => {
  const on = (today: string) => outsidePeriod(sampleEntry(), sampleDay({ today: toDay(today) }))
  expect(on('2026-12-05')).toEqual([])
  expect(on('2026-12-06')).toEqual(STOP)
})

test('a correction is taken past the deadline, on its own day alone', () => {
  const day = (own: string) =>
    sampleDay({
      today: toDay('2026-12-06'),
      correction: { day: toDay(own), until: toDay('2026-12-08') },
    })
  expect(outsidePeriod(sampleEntry(), day('2026-11-18'))).toEqual([])
  expect(outsidePeriod(sampleEntry(), day('2026-11-19'))).toEqual(STOP)
})

test('a rencana aksi of another period stops', () => {
  expect(outsidePeriod(sampleEntry({ planId: 'ra-old' }), sampleDay())).toEqual(STOP)
})

test('no rencana aksi at all is another rule', () => {
  expect(outsidePeriod(sampleEntry({ planId: null }), sampleDay())).toEqual([])
})
