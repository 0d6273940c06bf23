import { expect, test } from 'vitest'
import { sampleDay, sampleEntry } from '../../../test/entry-samples.ts'
import { noPlan } from './no-plan.ts'

test.each([null, 'ra-gone'])('a rencana aksi of %o stops', (planId) => {
  expect(noPlan(sampleEntry({ planId }), sampleDay())).toEqual([{ code: 'no-plan', level: 'stop' }])
})

test('one of the person’s own is what it takes', () => {
  expect(noPlan(sampleEntry({ planId: 'ra-1' }), sampleDay())).toEqual([])
})
