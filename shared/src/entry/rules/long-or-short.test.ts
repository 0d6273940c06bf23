import { expect, test } from 'vitest'
import { sampleDay, sampleEntry } from '../../../test/entry-samples.ts'
import { longOrShort } from './long-or-short.ts'

const of = (minutes: number) =>
  longOrShort(sampleEntry({ start: 480, end: 480 + minutes }), sampleDay())

test('more than four hours is long', () => {
  expect(of(241)).toEqual([{ code: 'too-long', level: 'warn', params: { minutes: 241 } }])
})

test('less than five minutes is short', () => {
  expect(of(4)).toEqual([{ code: 'too-short', level: 'warn', params: { minutes: 4 } }])
})

test.each([5, 240, 0, -30])(
  '%i minutes is neither: the ends count, and no time is another rule',
  (minutes) => {
    expect(of(minutes)).toEqual([])
  },
)
