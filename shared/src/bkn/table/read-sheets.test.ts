import { expect, test } from 'vitest'
import { readSheets } from './read-sheets.ts'
import { carryDown, type Sheet, type SheetCell } from './sheet.ts'

const HEAD = [
  'Rencana Aksi',
  'Tanggal',
  'Jam Mulai',
  'Jam Selesai',
  'Kegiatan',
  'Realisasi',
  'Satuan',
  'Bukti',
]
const row = (text: string, day = '2026-01-15'): string[] => [
  'A',
  day,
  '08.00',
  '09.00',
  text,
  '1',
  'dokumen',
  '',
]
const sheet = (rows: readonly (readonly SheetCell[])[], more: Partial<Sheet> = {}): Sheet => ({
  name: 'Harian',
  isHidden: false,
  rows,
  ...more,
})
const read = (...sheets: readonly Sheet[]) =>
  readSheets(sheets, {}, ({ sheet: at, row: line }) => `${at}:${line}`)

test('the header is found below a title, by the names that offices use', () => {
  const head = [
    'No',
    'Hari/Tanggal',
    'Waktu',
    'Uraian Kegiatan',
    'Rencana Aksi',
    'Volume',
    'Satuan',
    'Keterangan',
  ]
  const cells = [
    '1',
    'Kamis, 15 Januari 2026',
    '08.00 s.d. 09.00',
    'Menyusun',
    'A',
    '2',
    'surat',
    'WFH',
  ]
  const { entries, errors, unread } = read(
    sheet([['LAPORAN KINERJA'], ['Nama: X'], [], head, cells]),
  )
  expect(errors).toEqual([])
  expect(entries).toEqual([
    {
      id: '0:5',
      day: '2026-01-15',
      start: 480,
      end: 540,
      text: 'Menyusun',
      rencanaAksi: 'A',
      quantity: 2,
      unit: 'surat',
      evidence: [],
    },
  ])
  expect(unread.map((one) => one.kind === 'column' && one.value)).toEqual(['No', 'Keterangan'])
})

test('every visible sheet is read; a hidden one and one without a table are named', () => {
  const { entries, unread } = read(
    sheet([['Rencana'], ['A']], { name: 'Daftar', isHidden: true }),
    sheet([HEAD, row('satu')], { name: 'Minggu 1' }),
    sheet([HEAD, row('dua')], { name: 'Minggu 2' }),
    sheet([HEAD, row('lama'), row('lagi')], { name: 'Arsip', isHidden: true }),
    sheet([['catatan']], { name: 'Catatan' }),
  )
  expect(entries.map(({ id, text }) => [id, text])).toEqual([
    ['1:2', 'satu'],
    ['2:2', 'dua'],
  ])
  expect(unread).toEqual([
    { kind: 'sheet', sheet: 'Daftar', why: 'hidden', rows: 2 },
    { kind: 'sheet', sheet: 'Arsip', why: 'hidden', rows: 3 },
    { kind: 'sheet', sheet: 'Catatan', why: 'no-table', rows: 1 },
  ])
})

test('what stands once over merged rows is said of each', () => {
  const rows = carryDown(
    [HEAD, row('satu'), ['', '', ...row('dua').slice(2)]],
    [
      { top: 1, left: 0, bottom: 2, right: 0 },
      { top: 1, left: 1, bottom: 2, right: 1 },
    ],
  )
  expect(
    read(sheet(rows)).entries.map(({ day, rencanaAksi, text }) => [day, rencanaAksi, text]),
  ).toEqual([
    ['2026-01-15', 'A', 'satu'],
    ['2026-01-15', 'A', 'dua'],
  ])
})

test('one quantity over merged rows is of none of them', () => {
  const merges = [{ top: 1, left: 5, bottom: 2, right: 5 }]
  const rows = carryDown([HEAD, row('satu'), row('dua'), row('tiga')], merges)
  const { entries, errors } = read(sheet(rows, { merges }))
  expect(entries.map(({ text }) => text)).toEqual(['tiga'])
  expect(errors.map(({ row: line, code }) => [line, code])).toEqual([
    [2, 'shared-amount'],
    [3, 'shared-amount'],
  ])
})

test('UTF-8 that was once taken for another encoding is damaged too', () => {
  const { errors } = read(
    sheet([HEAD, row('Rapat \u00E2\u20AC\u201C Bappeda'), row('Kafé – “Renja”')]),
  )
  expect(errors.map(({ row: line, code }) => [line, code])).toEqual([[2, 'damaged']])
})

test('a signature, a total and a damaged text are named with their row; a header that stands again is none', () => {
  const rows = [
    HEAD,
    row('satu'),
    HEAD,
    row('Rapat \uFFFD Bappeda'),
    [],
    ['Jumlah', '', '', '', '', '2'],
    ['Mengetahui,'],
  ]
  const { entries, errors, unread } = read(sheet(rows))
  expect(entries.map(({ text }) => text)).toEqual(['satu'])
  expect(errors.map(({ row: line, column, code }) => [line, column, code])).toEqual([
    [4, 'kegiatan', 'damaged'],
  ])
  expect(unread.map((one) => one.kind === 'row' && [one.row, one.value])).toEqual([
    [6, 'Jumlah 2'],
    [7, 'Mengetahui,'],
  ])
})

test('no row is an entry while a question of its file is open', () => {
  const { entries, questions } = read(sheet([HEAD, row('satu', '03/05/2026')]))
  expect(entries).toEqual([])
  expect(questions.map(({ id }) => id)).toEqual(['dates'])
})

test('two columns of one meaning are refused by name', () => {
  const { errors } = read(
    sheet([
      [...HEAD, 'Uraian Kegiatan'],
      [...row('satu'), 'lain'],
    ]),
  )
  expect(errors).toMatchObject([{ column: 'kegiatan', code: 'two-columns' }])
})
