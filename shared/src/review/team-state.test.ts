import { expect, test } from 'vitest'
import { cellStateOf } from './team-state.ts'

const day = (more: Partial<Parameters<typeof cellStateOf>[0]> = {}) =>
  cellStateOf({ expected: 450, filled: 0, reason: null, isAhead: false, ...more })

test('a working day is full, under hours, or has nothing', () => {
  expect([day({ filled: 450 }), day({ filled: 449 }), day()]).toEqual(['full', 'under', 'none'])
})

test('a day that has not come owes nothing, and may be full already', () => {
  expect([day({ isAhead: true }), day({ isAhead: true, filled: 450 })]).toEqual(['ahead', 'full'])
})

test('whoever is away owes nothing, whatever they fill', () => {
  const away = { expected: 0, reason: 'sakit' } as const
  expect([day(away), day({ ...away, filled: 60 })]).toEqual(['leave', 'leave'])
})

test('official travel is work, and a holiday or a shift that is off is no leave', () => {
  expect(day({ reason: 'dinas' })).toBe('none')
  expect(day({ expected: 0, reason: 'libur-nasional' })).toBe('off')
  expect(day({ expected: 0, reason: 'shift' })).toBe('off')
  expect(day({ expected: 0 })).toBe('off')
})
