import { expect, test } from 'vitest'
import { readAmount, settleNumbers } from './numbers.ts'

const quantities = (cells: readonly string[], convention: 'dots' | 'commas' = 'dots') =>
  cells.map((cell) => readAmount(cell, 'data', convention).quantity)

test('groups of three behind points are thousands', () => {
  const cells = ['1.000', '2.500', '12.345.678', '1.355,90', '1,5', '12', '']
  expect(settleNumbers(cells, {})).toEqual({ kind: 'settled', convention: 'dots' })
  expect(quantities(cells)).toEqual([1000, 2500, 12_345_678, 1355.9, 1.5, 12, 1])
})

test('a comma before three digits may be either, and is asked about', () => {
  const cells = ['12', '1,000']
  expect(settleNumbers(cells, {})).toEqual({
    kind: 'ask',
    question: { id: 'numbers', cell: '1,000', first: '1000', second: '1' },
  })
  expect(quantities(cells, 'commas')).toEqual([12, 1000])
  expect(quantities(cells, 'dots')).toEqual([12, 1])
})

test('a unit behind the number is the unit, unless the row has another', () => {
  expect(readAmount('3 dokumen', '', 'dots')).toEqual({ quantity: 3, unit: 'dokumen' })
  expect(readAmount('3 dokumen', 'Dokumen', 'dots')).toEqual({ quantity: 3, unit: 'Dokumen' })
  expect(readAmount('3 dokumen', 'berkas', 'dots').quantity).toBeNaN()
})

test('what is no number is none', () => {
  expect(quantities(['satu', '3-4', '± 20', '1.2.3', '-5'])).toEqual(Array(5).fill(Number.NaN))
})
