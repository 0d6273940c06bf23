import { describe, expect, test } from 'vitest'
import { toDay } from '../calendar/day.ts'
import { creditPoints, jenjangOf, JENJANG, monthsBetween, PERCENT } from './credit-points.ts'
import { PREDIKAT } from './predikat.ts'

/** The table of the reference, cell by cell: predikat down, jenjang across. */
const ACROSS = [
  ['pemula'],
  ['terampil'],
  ['mahir', 'ahli-pertama'],
  ['penyelia', 'ahli-muda'],
  ['ahli-madya'],
  ['ahli-utama'],
] as const
const TABLE = {
  'sangat-baik': [5.625, 7.5, 18.75, 37.5, 56.25, 75],
  baik: [3.75, 5, 12.5, 25, 37.5, 50],
  'butuh-perbaikan': [2.8125, 3.75, 9.375, 18.75, 28.125, 37.5],
  kurang: [1.875, 2.5, 6.25, 12.5, 18.75, 25],
  'sangat-kurang': [0.9375, 1.25, 3.125, 6.25, 9.375, 12.5],
} as const

const CELLS = PREDIKAT.flatMap((predikat) =>
  ACROSS.flatMap((jenjang, at) =>
    jenjang.map((each) => [predikat, each, TABLE[predikat][at] ?? Number.NaN] as const),
  ),
)

describe('the angka kredit of a year', () => {
  test.each(CELLS)('%s as %s is %d', (predikat, jenjang, points) => {
    expect(creditPoints({ predikat, jenjang, months: 12 })).toBe(points)
  })
  test('every jenjang and predikat has a cell', () => {
    expect(CELLS).toHaveLength(JENJANG.length * Object.keys(PERCENT).length)
  })
})

test('two months of twelve at baik with 12,5 are 2,08', () => {
  expect(creditPoints({ predikat: 'baik', jenjang: 'ahli-pertama', months: 2 })).toBe(2.08)
})

test.each([
  ['kurang', 'pemula', 1, 0.16],
  ['sangat-kurang', 'pemula', 6, 0.47],
  ['butuh-perbaikan', 'ahli-madya', 11, 25.78],
  ['baik', 'ahli-utama', 0, 0],
  ['sangat-baik', 'ahli-muda', 9, 28.13],
] as const)('%s as %s over %d months is %d', (predikat, jenjang, months, points) => {
  expect(creditPoints({ predikat, jenjang, months })).toBe(points)
})

test.each([
  ['2026-01-01', '2026-12-31', 12],
  ['2026-11-16', '2026-12-15', 1],
  ['2026-11-01', '2026-11-30', 1],
  ['2026-11-01', '2026-11-29', 0],
  ['2026-10-01', '2026-12-31', 3],
  ['2026-01-31', '2026-02-28', 1],
  ['2027-02-01', '2027-02-28', 1],
  ['2026-11-10', '2026-11-05', 0],
] as const)('from %s to %s are %d whole months', (from, to, months) => {
  expect(monthsBetween(toDay(from), toDay(to))).toBe(months)
})

test.each([
  ['Analis Kebijakan Ahli Muda', 'ahli-muda'],
  ['Pranata Komputer  TERAMPIL', 'terampil'],
  ['Arsiparis Penyelia', 'penyelia'],
  ['Kepala Bidang', null],
  ['', null],
] as const)('%s is %s', (jabatan, jenjang) => {
  expect(jenjangOf(jabatan)).toBe(jenjang)
})
