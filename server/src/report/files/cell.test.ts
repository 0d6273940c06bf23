import { toDay } from '@jejak/shared/calendar/day'
import { describe, expect, test } from 'vitest'
import { csvLine, guarded, serialOf, writtenNip } from './cell.ts'

describe('a text in a CSV', () => {
  test.each(['=1+1', '+62812', '-3', '@SUM(A1)', '＝1+1', "'=1+1", '\t=1', ' =1'])(
    'that would run is kept behind an apostrophe: %j',
    (text) => expect(guarded(text)).toBe(`'${text}`),
  )

  test.each([
    '199001012015011001',
    '3/4',
    '1E5',
    '1.5e+3',
    '5 Mei',
    'Mei 2026',
    '17-11-2026',
    'Senin, 5 Mei 2026',
    '08.30',
    '7:30 pm',
    '12,5 %',
    'Rp 500.000',
    '(3)',
    'TRUE',
    'salah',
  ])('that would become a number, a date or a truth is too: %j', (text) =>
    expect(guarded(text)).toBe(`'${text}`),
  )

  test.each([
    'Menyusun laporan',
    '3 dokumen',
    'Mei',
    'a=b',
    '',
    "Jum'at",
    'Surat 800/12',
    '5 orang',
  ])('that is only a text stays as it is, months alone apart: %j', (text) =>
    expect(guarded(text)).toBe(text === 'Mei' ? "'Mei" : text),
  )
})

test('an NIP is written in its four groups', () => {
  expect(writtenNip('199001012015011001')).toBe('19900101 201501 1 001')
  expect(writtenNip('PPPK-77')).toBe('PPPK-77')
})

test('days are counted as spreadsheets count them', () => {
  expect([serialOf(toDay('1900-03-01')), serialOf(toDay('2026-11-17'))]).toEqual([61, 46343])
})

test('a line says each cell in its kind, and quotes what would part it', () => {
  const line = csvLine([
    { day: toDay('2026-11-17') },
    { nip: '199001012015011001' },
    { minute: 1440 },
    { number: 12 },
    { number: null },
    { text: 'Rapat; "SKP"' },
    { text: 'dua\nbaris\u0000\u202E' },
  ])
  expect(line).toBe(`2026-11-17;19900101 201501 1 001;24:00;12;;"Rapat; ""SKP""";dua baris\r\n`)
})
