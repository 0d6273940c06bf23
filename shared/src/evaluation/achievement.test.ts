import { expect, test } from 'vitest'
import { achievementOf, readTarget } from './achievement.ts'

test.each([
  ['12 Dokumen', 12_000, 'Dokumen'],
  ['  1.200 surat keluar ', 1_200_000, 'surat keluar'],
  ['12,5 JP', 12_500, 'JP'],
  ['1.5 Laporan', 1_500, 'Laporan'],
  ['1.234.567,25 objek', 1_234_567_250, 'objek'],
  ['100 %', 100_000, '%'],
] as const)('%s is %d thousandths of %s', (text, thousandths, unit) => {
  expect(readTarget(text)).toEqual({ thousandths, unit })
})

test.each([
  '',
  'Dokumen',
  '12',
  '10-12 Dokumen',
  '0 Dokumen',
  '1.2.3 Dokumen',
  ', Dokumen',
  '1,,2 a',
])('%j is no number with a unit', (text) => {
  expect(readTarget(text)).toBeNull()
})

test('only what has the unit of the target counts, however it is spelled', () => {
  const amounts = [
    { unit: 'dokumen', quantity: 7 },
    { unit: ' DOKUMEN ', quantity: 4 },
    { unit: 'rapat', quantity: 90 },
  ]
  expect(achievementOf('12 Dokumen', amounts)).toEqual({
    unit: 'Dokumen',
    target: 12,
    done: 11,
    percent: 91,
  })
})

test('more than the target is more than a hundred, and nearly is not a hundred', () => {
  expect(achievementOf('2 Laporan', [{ unit: 'laporan', quantity: 3 }])?.percent).toBe(150)
  expect(achievementOf('1.000 surat', [{ unit: 'surat', quantity: 999 }])?.percent).toBe(99)
})

test('a target in words is judged by reading', () => {
  expect(achievementOf('Tersusun lengkap', [{ unit: 'dokumen', quantity: 1 }])).toBeNull()
})
