import { expect, test } from 'vitest'
import { sampleDay, sampleEntry } from '../../../test/entry-samples.ts'
import { outsideHours } from './outside-hours.ts'

const WARNING = [{ code: 'outside-hours', level: 'warn' }]

test.each([
  [449, 500, WARNING],
  [450, 960, []],
  [900, 961, WARNING],
])('from %i to %i against 450 to 960', (start, end, expected) => {
  expect(outsideHours(sampleEntry({ start, end }), sampleDay())).toEqual(expected)
})

test('a day whose calendar is not known here is not said to be a day off', () => {
  expect(outsideHours(sampleEntry(), sampleDay({ hours: undefined }))).toEqual([])
})

test('a day off has no hours to be inside of', () => {
  expect(outsideHours(sampleEntry(), sampleDay({ hours: null }))).toEqual(WARNING)
})

test('a day whose calendar is not at hand is not called a day off', () => {
  expect(outsideHours(sampleEntry(), sampleDay({ hours: undefined }))).toEqual([])
})
