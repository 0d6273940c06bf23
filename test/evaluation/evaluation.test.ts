import { expect, test } from 'vitest'
import { compareYear } from './compare.ts'
import { drawYear } from './draw.ts'

const YEARS = Array.from({ length: 300 }, (_, at) => at + 1)

test('three hundred drawn years are judged as the slow reference judges them', () => {
  expect(YEARS.flatMap(compareYear)).toEqual([])
})

test('the years differ: some are moved about, some are without work, most have both', () => {
  const years = YEARS.map(drawYear)
  expect(years.filter(({ segments }) => segments.length > 1).length).toBeGreaterThan(100)
  expect(years.some(({ worked }) => worked.length === 0)).toBe(true)
  expect(
    years.filter(({ rhk, worked }) => rhk.length > 1 && worked.length > 5).length,
  ).toBeGreaterThan(100)
})
