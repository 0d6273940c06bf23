import { toDay } from '@jejak/shared/calendar/day'
import type { WorkingDay } from '@jejak/shared/org/me'
import { expect, test } from 'vitest'
import type { DayFace } from './day-face.ts'
import { faceParts } from './face-text.ts'

const faceOf = (working: Partial<WorkingDay>): DayFace => {
  const day = toDay('2026-11-24')
  const expected = working.expected ?? 0
  return {
    day,
    state: expected > 0 ? 'ahead' : 'off',
    filled: 0,
    expected,
    working: { day, expected, hours: null, rest: null, note: '', reason: null, ...working },
    isShort: false,
    returned: 0,
    conflicts: 0,
    drafts: 0,
    submitted: 0,
    approved: 0,
    unsent: 0,
  }
}
const said = (working: Partial<WorkingDay>) => faceParts(faceOf(working)).filter(Boolean)

test('a day of leave says so, and which kind is nobody’s business who looks over the shoulder', () => {
  expect(said({ reason: 'sakit' })).toEqual(['cuti'])
})

test('a day of official travel is a working day', () => {
  expect(said({ expected: 450, reason: 'dinas' })).toEqual([
    '0 menit dari 7 jam 30 menit',
    'dinas luar',
  ])
})

test('a day off says why when it has a name', () => {
  expect(said({})).toEqual(['bukan hari kerja'])
  expect(said({ note: 'Natal', reason: 'libur-nasional' })).toEqual(['libur: Natal'])
})
