import { toDay } from '@jejak/shared/calendar/day'
import { expect, test } from 'vitest'
import { readRule, textOf, type RuleText } from './read-rule.ts'

const TEXT: RuleText = {
  name: ' Peraturan Bupati Contoh ',
  number: '12 Tahun 2026',
  date: '2026-01-02',
  predikat: {
    'sangat-baik': '100',
    baik: '100',
    'butuh-perbaikan': '75',
    kurang: '50',
    'sangat-kurang': '25',
  },
  attendance: '40',
  base: '9 3.500.000\n\n10; Rp 4000000\n',
}

test('what is typed becomes a rule, and a rule becomes the same text again', () => {
  const read = readRule(TEXT)
  expect(read).toEqual({
    ok: true,
    value: {
      name: 'Peraturan Bupati Contoh',
      number: '12 Tahun 2026',
      date: toDay('2026-01-02'),
      predikat: {
        'sangat-baik': 100,
        baik: 100,
        'butuh-perbaikan': 75,
        kurang: 50,
        'sangat-kurang': 25,
      },
      attendance: 40,
      base: [
        { kelas: 9, amount: 3_500_000 },
        { kelas: 10, amount: 4_000_000 },
      ],
    },
  })
  const again = read.ok ? textOf(read.value, toDay('2026-11-30')) : TEXT
  expect(readRule(again)).toEqual(read)
})

test.each([
  [{ name: ' ' }, { what: 'words' }],
  [{ date: '2026-02-30' }, { what: 'words' }],
  [{ predikat: { ...TEXT.predikat, kurang: '' } }, { what: 'percent' }],
  [{ predikat: { ...TEXT.predikat, kurang: '201' } }, { what: 'percent' }],
  [{ predikat: { ...TEXT.predikat, kurang: '50,5' } }, { what: 'percent' }],
  [{ attendance: '101' }, { what: 'attendance' }],
  [{ base: '9 3.500.000\n9 1' }, { what: 'base', line: 2 }],
  [{ base: '18 3.500.000' }, { what: 'base', line: 1 }],
  [{ base: 'sembilan 3' }, { what: 'base', line: 1 }],
  [{ base: '9 0' }, { what: 'base', line: 1 }],
  [{ base: '9 3,5' }, { what: 'base', line: 1 }],
])('%j is not right: %j', (change, fault) => {
  expect(readRule({ ...TEXT, ...change })).toEqual({ ok: false, reason: fault })
})

test('nothing is said of attendance or amounts where the regulation says nothing', () => {
  const read = readRule({ ...TEXT, attendance: ' ', base: '' })
  expect(read).toMatchObject({ ok: true, value: { attendance: null, base: [] } })
})
