import { toDay } from '@jejak/shared/calendar/day'
import { expect, test } from 'vitest'
import { addressOf, readPlace, type Place } from './place.ts'

const TODAY = toDay('2026-11-17')
const read = (address: string) => readPlace(Object.fromEntries(new URLSearchParams(address)), TODAY)

test('an address without words is one’s own month', () => {
  expect(read('')).toEqual({
    part: 'recap',
    view: 'self',
    from: '2026-11-01',
    to: '2026-11-30',
    person: undefined,
    unit: undefined,
  })
})

test('an address leads back to what it was made of', () => {
  const place: Place = {
    part: 'recap',
    view: 'team',
    from: toDay('2026-01-05'),
    to: toDay('2026-03-04'),
    person: 'p1',
    unit: 'u1',
  }
  expect(read(addressOf(place))).toEqual(place)
})

test('days that are none, or stand the wrong way round, are put right', () => {
  expect(read('?dari=2026-02-30&sampai=x')).toMatchObject({ from: '2026-11-01', to: '2026-11-30' })
  expect(read('?dari=2026-02-10&sampai=2026-02-01')).toMatchObject({ to: '2026-02-28' })
})
