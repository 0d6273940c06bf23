import { expect, test } from 'vitest'
import { toDay } from '../../calendar/day.ts'
import { sampleDay, sampleEntry } from '../../../test/entry-samples.ts'
import { late } from './late.ts'

test.each([
  ['2026-11-18', []],
  ['2026-11-19', []],
  ['2026-11-20', [{ code: 'late', level: 'warn', params: { days: 2 } }]],
  ['2026-12-01', [{ code: 'late', level: 'warn', params: { days: 13 } }]],
])('filled in on %s', (today, expected) => {
  const entry = sampleEntry({ day: toDay('2026-11-18') })
  expect(late(entry, sampleDay({ today: toDay(today) }))).toEqual(expected)
})

test('what is put right after a return is not late, however long that took', () => {
  const correction = { day: toDay('2026-11-18'), until: toDay('2026-12-04') }
  const day = sampleDay({ today: toDay('2026-12-01'), correction })
  expect(late(sampleEntry({ day: toDay('2026-11-18') }), day)).toEqual([])
})
