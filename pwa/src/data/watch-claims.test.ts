import { toDay } from '@jejak/shared/calendar/day'
import type { ClaimView } from '@jejak/shared/org/claim'
import { expect, test } from 'vitest'
import { claimsCount } from './claims-count.ts'
import { countClaims } from './watch-claims.ts'

const claim = (more: Partial<ClaimView>): ClaimView => ({
  id: 'claim',
  person: { id: 'ani', name: 'Ani' },
  post: 'Arsiparis',
  present: { id: 'sri', name: 'Sri' },
  named: { id: 'tono', name: 'Tono' },
  from: toDay('2026-11-16'),
  reason: 'Saya pindah',
  state: 'open',
  at: 0,
  answers: [],
  acts: [],
  ...more,
})
const said = (byId: string) => ({ by: 'Sri', byId, act: 'agree', comment: '', at: 1 }) as const

test('a claim counts for a supervisor until they have said something', () => {
  const acts = ['agree', 'disagree'] as const
  countClaims([claim({ acts: [...acts] })], 'sri')
  expect(claimsCount.value).toEqual({ asked: 1, claims: 0 })
  countClaims([claim({ acts: [...acts], answers: [said('tono')] })], 'sri')
  expect(claimsCount.value).toEqual({ asked: 1, claims: 0 })
  countClaims([claim({ acts: [...acts], answers: [said('sri')] })], 'sri')
  expect(claimsCount.value).toEqual({ asked: 0, claims: 0 })
})

test('a claim counts for an administrator while they may decide, and one’s own for nobody', () => {
  countClaims([claim({ acts: ['decide', 'refuse'] }), claim({ state: 'settled' })], 'wati')
  expect(claimsCount.value).toEqual({ asked: 0, claims: 1 })
  countClaims([claim({ acts: ['withdraw'] })], 'ani')
  expect(claimsCount.value).toEqual({ asked: 0, claims: 0 })
})
