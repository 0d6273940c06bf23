import { toDay } from '@jejak/shared/calendar/day'
import { expect, test } from 'vitest'
import { addressOf, readPlace } from './place.ts'

const TODAY = toDay('2026-11-18')

test('what an address says is read as it was written', () => {
  const place = {
    day: toDay('2026-11-17'),
    view: 'scope',
    unit: '018f0000-0000-7000-8000-000000000001',
    isOnlyNone: true,
  } as const
  const address = new URL(addressOf(place), 'https://jejak.test/tim')
  expect(readPlace(Object.fromEntries(address.searchParams), TODAY)).toEqual(place)
})

test('an address that says nothing, or nonsense, is today of everybody', () => {
  const plain = { day: TODAY, view: undefined, unit: undefined, isOnlyNone: false }
  expect(readPlace({}, TODAY)).toEqual(plain)
  expect(readPlace({ tanggal: '2026-02-30', lihat: 'semua', unit: '' }, TODAY)).toEqual(plain)
})
