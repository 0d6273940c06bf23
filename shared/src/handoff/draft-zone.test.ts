import { expect, test } from 'vitest'
import { toDay, ZONES } from '../calendar/day.ts'
import { draftsIn, zoneName } from './draft-zone.ts'
import type { OfferedSuggestion } from './messages.ts'

const draft = (start: number, end: number, zone?: number): OfferedSuggestion => ({
  id: 's1',
  day: toDay('2026-01-19'),
  start,
  end,
  text: 'Menyusun laporan',
  quantity: 1,
  unit: 'laporan',
  evidence: [],
  app: 'google-docs',
  objectKey: '1AbC',
  because: [],
  ...(zone !== undefined && { zone }),
})
const told = (zone: number, one: OfferedSuggestion) =>
  draftsIn(zone, one).map(({ id, day, start, end }) => [id, day, start, end])

test('a person of WIT with a laptop in WIB gets 08.00 for 06.00', () => {
  expect(told(ZONES.WIT, draft(360, 390, ZONES.WIB))).toEqual([['s1', '2026-01-19', 480, 510]])
  expect(told(ZONES.WIB, draft(480, 510, ZONES.WIT))).toEqual([['s1', '2026-01-19', 360, 390]])
})

test('what is told in the zone of the person, or in none, is taken as it is', () => {
  for (const one of [draft(480, 510, ZONES.WIT), draft(480, 510)])
    expect(draftsIn(ZONES.WIT, one)).toEqual([one])
})

test('another day is another day, and midnight makes two', () => {
  expect(told(ZONES.WIT, draft(1350, 1380, ZONES.WIB))).toEqual([['s1', '2026-01-20', 30, 60]])
  expect(told(ZONES.WIT, draft(1290, 1320, ZONES.WIB))).toEqual([['s1', '2026-01-19', 1410, 1440]])
  expect(told(ZONES.WIT, draft(1300, 1380, ZONES.WIB))).toEqual([
    ['s1', '2026-01-19', 1420, 1440],
    ['s1+', '2026-01-20', 0, 60],
  ])
  expect(told(ZONES.WIB, draft(60, 180, ZONES.WIT))).toEqual([
    ['s1', '2026-01-18', 1380, 1440],
    ['s1+', '2026-01-19', 0, 60],
  ])
})

test('zones are called what people call them', () => {
  expect([420, 480, 540, 330, -180].map(zoneName)).toEqual([
    'WIB',
    'WITA',
    'WIT',
    'UTC+5.30',
    'UTC-3',
  ])
})
