import { toDay } from '@jejak/shared/calendar/day'
import { expect, test } from 'vitest'
import { waitingEntry } from '../../test/queue-items.ts'
import { toPersonDays } from './person-days.ts'
import { addressOf, filterDays, isFiltered, readPlace, type Filter } from './queue-address.ts'

test('what is looked at survives the way through the address', () => {
  const place = {
    filter: {
      person: 'p 1',
      day: toDay('2026-11-27'),
      remark: 'no-evidence',
      text: 'rapat & apel',
    },
    arrangement: 'week' as const,
    open: 'p 1.2026-11-27',
  }
  const address = addressOf(place)
  const { searchParams } = new URL(address, 'https://jejak.test')
  expect(readPlace(Object.fromEntries(searchParams))).toEqual(place)
  expect(addressOf({ filter: {}, open: undefined })).toBe('/tinjau')
})

test('an address that somebody mistyped shows everything', () => {
  const { filter, open } = readPlace({ orang: '', tanggal: '2026-02-30', hal: '', buka: '' })
  expect([isFiltered(filter), open]).toEqual([false, undefined])
  expect(readPlace({ susun: 'acak' }).arrangement).toBe('check')
})

test.each([
  [{ person: 'Budi' }, ['Budi 2026-11-27']],
  [{ day: toDay('2026-11-28') }, ['Sari 2026-11-28']],
  [{ remark: 'overlap' }, ['Sari 2026-11-28']],
  [{ person: 'Sari', remark: 'no-evidence' }, ['Sari 2026-11-27']],
  [{ person: 'Budi', remark: 'overlap' }, []],
  [{ text: 'bud' }, ['Budi 2026-11-27']],
  [{ text: 'LAPORAN sari' }, ['Sari 2026-11-27', 'Sari 2026-11-28']],
  [{ text: 'bidang b' }, ['Budi 2026-11-27']],
  [{ text: 'tidak ada' }, []],
  [{}, ['Sari 2026-11-27', 'Budi 2026-11-27', 'Sari 2026-11-28']],
] satisfies [Filter, string[]][])('%o shows %o', (filter, expected) => {
  const days = toPersonDays([
    waitingEntry('a', { codes: ['no-evidence'] }),
    waitingEntry('b', { owner: 'Budi', unor: 'Bidang B' }),
    waitingEntry('c', { day: '2026-11-28', codes: ['overlap'] }),
  ])
  expect(filterDays(days, filter).map(({ owner, day }) => `${owner.name} ${day}`)).toEqual(expected)
})
