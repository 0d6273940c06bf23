import { expect, test } from 'vitest'
import { sampleDay, sampleEntry } from '../../../test/entry-samples.ts'
import { noEvidence } from './no-evidence.ts'

test('an entry without a link is said to have none', () => {
  expect(noEvidence(sampleEntry({ evidence: [] }), sampleDay())).toEqual([
    { code: 'no-evidence', level: 'warn' },
  ])
})

test('one link is enough', () => {
  expect(noEvidence(sampleEntry(), sampleDay())).toEqual([])
})
