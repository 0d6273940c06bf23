import { expect, test } from 'vitest'
import { sampleDay, sampleEntry } from '../../../test/entry-samples.ts'
import { endBeforeStart } from './end-before-start.ts'

test.each([
  [480, 480],
  [480, 479],
  [1380, 60],
])('from %i to %i stops', (start, end) => {
  expect(endBeforeStart(sampleEntry({ start, end }), sampleDay())).toEqual([
    { code: 'end-before-start', level: 'stop' },
  ])
})

test.each([
  [480, 481],
  [0, 1440],
])('from %i to %i is time', (start, end) => {
  expect(endBeforeStart(sampleEntry({ start, end }), sampleDay())).toEqual([])
})
