import { expect, test } from 'vitest'
import { toDay } from '../calendar/day.ts'
import { daySumsOf, quantitiesOf, sumsOf, type RecapRow } from './recap.ts'

const row = (change: Partial<RecapRow>): RecapRow => ({
  ownerId: 'ani',
  day: toDay('2026-11-17'),
  status: 'approved',
  planId: null,
  unit: 'dokumen',
  minutes: 60,
  entries: 1,
  quantity: 1,
  ...change,
})

test('what is approved and what waits are never added up', () => {
  const rows = [row({}), row({ minutes: 30 }), row({ status: 'submitted', minutes: 45 })]
  expect(sumsOf(rows)).toEqual({
    approved: { minutes: 90, entries: 2 },
    submitted: { minutes: 45, entries: 1 },
  })
})

test('quantities are told by unit, whatever its capitals, the most used first', () => {
  const rows = [
    row({ unit: 'Surat', quantity: 2 }),
    row({ unit: 'Dokumen', quantity: 3 }),
    row({ unit: 'dokumen ', quantity: 4, status: 'submitted' }),
    row({ unit: 'kegiatan', quantity: 0 }),
  ]
  expect(quantitiesOf(rows)).toEqual([
    { unit: 'Dokumen', approved: 3, submitted: 4 },
    { unit: 'Surat', approved: 2, submitted: 0 },
  ])
})

test('days stand in their order', () => {
  const rows = [row({}), row({ day: toDay('2026-11-02'), status: 'submitted', minutes: 15 })]
  expect(
    daySumsOf(rows).map(({ day, approved, submitted }) => [
      day,
      approved.minutes,
      submitted.minutes,
    ]),
  ).toEqual([
    ['2026-11-02', 0, 15],
    ['2026-11-17', 60, 0],
  ])
})
