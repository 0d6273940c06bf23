import { expect, test } from 'vitest'
import { predikatOf, RATINGS } from './predikat.ts'

test.each([
  ['di-atas', 'di-bawah', 'kurang'],
  ['di-atas', 'sesuai', 'baik'],
  ['di-atas', 'di-atas', 'sangat-baik'],
  ['sesuai', 'di-bawah', 'kurang'],
  ['sesuai', 'sesuai', 'baik'],
  ['sesuai', 'di-atas', 'baik'],
  ['di-bawah', 'di-bawah', 'sangat-kurang'],
  ['di-bawah', 'sesuai', 'butuh-perbaikan'],
  ['di-bawah', 'di-atas', 'butuh-perbaikan'],
] as const)('hasil kerja %s and perilaku %s are %s', (hasilKerja, perilaku, predikat) => {
  expect(predikatOf(hasilKerja, perilaku)).toBe(predikat)
})

test('one cell of nine is sangat baik', () => {
  const cells = RATINGS.flatMap((one) => RATINGS.map((other) => predikatOf(one, other)))
  expect(cells.filter((cell) => cell === 'sangat-baik')).toHaveLength(1)
})
