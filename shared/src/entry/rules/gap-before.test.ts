import { expect, test } from 'vitest'
import { sampleDay, sampleEntry, sampleOther } from '../../../test/entry-samples.ts'
import { gapBefore } from './gap-before.ts'

const after = (...others: [number, number][]) =>
  gapBefore(
    sampleEntry({ start: 600, end: 660 }),
    sampleDay({ others: others.map(([start, end]) => sampleOther(start, end)) }),
  )

test('more than an hour without a word is said, with its minutes', () => {
  expect(after([480, 539])).toEqual([
    { code: 'gap-before', level: 'warn', params: { minutes: 61 } },
  ])
})

test('an hour is not', () => {
  expect(after([480, 540])).toEqual([])
})

test('the gap is counted from whatever ended last, not from what began last', () => {
  expect(after([450, 590], [460, 500])).toEqual([])
})

test('the Friday break of an hour and a half is no gap, and longer silence around it is counted without it', () => {
  const friday = (end: number, start: number) =>
    gapBefore(
      sampleEntry({ start, end: start + 60 }),
      sampleDay({ others: [sampleOther(480, end)], rest: { from: 690, to: 780 } }),
    )
  expect(friday(690, 780)).toEqual([])
  expect(friday(660, 810)).toEqual([])
  expect(friday(650, 811)).toMatchObject([{ params: { minutes: 71 } }])
  expect(friday(500, 600)).toMatchObject([{ params: { minutes: 100 } }])
})

test('the first entry of a day has no gap, and later ones do not make one', () => {
  expect(after()).toEqual([])
  expect(after([700, 760])).toEqual([])
})

const FRIDAY_REST = { from: 690, to: 780 }
const from1300 = (end: number) =>
  gapBefore(
    sampleEntry({ start: 780, end: 840 }),
    sampleDay({ others: [sampleOther(480, end)], rest: FRIDAY_REST }),
  )

test('the break of a Friday is no gap', () => {
  expect(from1300(690)).toEqual([])
})

test('work is missed before the break as ever, and the break is not counted with it', () => {
  expect(from1300(630)).toEqual([])
  expect(from1300(600)).toEqual([{ code: 'gap-before', level: 'warn', params: { minutes: 90 } }])
})
