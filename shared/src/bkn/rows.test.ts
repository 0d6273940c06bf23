import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, toDay } from '../calendar/day.ts'
import { parseCsv, writeCsv } from './csv.ts'
import { fromTable, toTable } from './rows.ts'
import type { Unsettled } from './settle.ts'

const line = fc.oneof(
  fc.string({ maxLength: 60 }),
  fc.constantFrom('=1+1', "'=1", '+62', '@x', '-', '198001012005011001', 'a;b,"c"', 'Rapat — é'),
)
const text = line.map((raw) => raw.replace(/[\s\u00a0]+/g, ' ').trim() || 'x')
const entry: fc.Arbitrary<Omit<Unsettled, 'id'>> = fc.record({
  day: fc.integer({ min: 0, max: 700 }).map((n) => addDays(toDay('2025-01-01'), n)),
  start: fc.integer({ min: 0, max: 1439 }),
  end: fc.integer({ min: 1, max: 1440 }),
  text,
  rencanaAksi: text,
  quantity: fc.integer({ min: 0, max: 9999 }),
  unit: text,
  evidence: fc.array(fc.constantFrom('https://a.id/1', 'https://b.id/?q=1,2;3'), { maxLength: 3 }),
})

test('a table written as CSV comes back without loss', () => {
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 8 }), (made) => {
      const entries = made.map((each, index) => ({ ...each, id: String(index + 2) }))
      const back = fromTable(parseCsv(writeCsv(toTable(entries))), String)
      expect(back).toEqual({ entries, errors: [] })
    }),
  )
})

test('no cell of the CSV begins with what a spreadsheet would run', () => {
  const table = [['=cmd()', '+1', '-1', '@a', "'=1", '198001012005011001', 'biasa']]
  const cells = writeCsv(table).replace('\uFEFF', '').trim().split(',')
  expect(cells).toEqual(["'=cmd()", "'+1", "'-1", "'@a", "''=1", "'198001012005011001", 'biasa'])
  expect(parseCsv(writeCsv(table))).toEqual(table)
})

test('each cell that cannot be read is named by row and column', () => {
  const table = [
    ['Rencana Aksi', 'tanggal', 'jam_mulai', 'jam_selesai', 'kegiatan', 'realisasi'],
    ['A', '19/11/2025', '08.10', '09:40:00', 'Menyusun', ''],
    ['', '2025-02-30', '25:00', '09:00', 'Menyusun', 'dua'],
    ['', '', '', '', '', ''],
  ]
  const { entries, errors } = fromTable(table, String)
  expect(entries).toMatchObject([{ day: '2025-11-19', start: 490, end: 580, quantity: 1 }])
  expect(errors.map(({ row, column, code }) => [row, column, code])).toEqual([
    [3, 'rencana_aksi', 'empty'],
    [3, 'tanggal', 'not-a-day'],
    [3, 'jam_mulai', 'not-a-time'],
    [3, 'realisasi', 'not-a-number'],
  ])
})

test('a file without a needed column says which', () => {
  expect(fromTable([['tanggal', 'kegiatan']], String).errors.map(({ column }) => column)).toEqual([
    'rencana_aksi',
    'jam_mulai',
    'jam_selesai',
  ])
})

test('a file of Indonesian Excel, with semicolons, is read', () => {
  expect(parseCsv('a;b\r\n"1;2";"dua ""kutip"""\r\n')).toEqual([
    ['a', 'b'],
    ['1;2', 'dua "kutip"'],
  ])
})
