import { expect, test } from 'vitest'
import { readWholeNumber } from './whole-number.ts'

test('thousands are read as they are written here', () => {
  expect(['12', ' 1.000 ', '2.500', '12.345.678', '0'].map(readWholeNumber)).toEqual([
    12, 1000, 2500, 12_345_678, 0,
  ])
})

test('what may be two numbers, or is not whole, is none', () => {
  const odd = ['', '1,000', '2.5', '1.00', '1.0000', '1,5', '-3', 'satu', '1.355,90']
  expect(odd.filter((text) => readWholeNumber(text) !== undefined)).toEqual([])
})
