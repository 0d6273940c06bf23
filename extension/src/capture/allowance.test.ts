import { expect, test } from 'vitest'
import { spendChange, type Allowance } from './allowance.ts'

const toldInRow = (count: number, everyMs: number): number => {
  let allowance: Allowance | undefined
  let told = 0
  for (let change = 0; change < count; change++) {
    const next = spendChange(allowance, change * everyMs)
    if (!next) continue
    allowance = next
    told++
  }
  return told
}

test('somebody who turns a page every half minute is told all day', () => {
  expect(toldInRow(1000, 30_000)).toBe(1000)
})

test('a page that changes its title every second is told three times a minute in the long run', () => {
  expect(toldInRow(36_000, 1000)).toBeLessThan(120 + 1810)
})

test('a hundred letters in a row are told one by one', () => {
  expect(toldInRow(100, 1100)).toBe(100)
})

test('a clock that was set back does not use up what is left', () => {
  const had = spendChange({ left: 5, at: 1_000_000 }, 10)
  expect(had).toEqual({ left: 4, at: 10 })
})
