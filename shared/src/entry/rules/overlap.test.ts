import { expect, test } from 'vitest'
import { sampleDay, sampleEntry, sampleOther } from '../../../test/entry-samples.ts'
import { overlap } from './overlap.ts'

const beside = (start: number, end: number) =>
  overlap(sampleEntry({ start: 480, end: 540 }), sampleDay({ others: [sampleOther(start, end)] }))

test.each([
  [420, 481],
  [539, 600],
  [490, 500],
  [400, 600],
  [480, 540],
])('%i to %i overlaps 480 to 540', (start, end) => {
  expect(beside(start, end)).toMatchObject([{ code: 'overlap', level: 'warn' }])
})

test.each([
  [420, 480],
  [540, 600],
])('%i to %i touches 480 to 540 and does not overlap it', (start, end) => {
  expect(beside(start, end)).toEqual([])
})

test('the other one is named by its time', () => {
  expect(beside(500, 615)).toMatchObject([{ params: { from: '08:20', to: '10:15' } }])
})

test('an entry does not overlap itself', () => {
  const itself = { ...sampleOther(480, 540), id: 'this' }
  expect(overlap(sampleEntry(), sampleDay({ others: [itself] }))).toEqual([])
})
