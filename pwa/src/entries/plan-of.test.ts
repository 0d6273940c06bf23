import { expect, test } from 'vitest'
import { planOf } from './plan-of.ts'

const plan = [
  { id: 'ra', periodId: 'p', rencanaAksi: 'Kata baru', rhk: 'RHK baru', indikator: 'Dokumen' },
]
const decision = {
  act: 'approve' as const,
  comment: '',
  by: 'Sri',
  actingAs: 'Kepala',
  at: 1,
  seq: 1,
  plan: {
    rencanaAksi: 'Kata lama',
    rhk: 'RHK lama',
    period: { name: 'November', from: '2026-11-01', to: '2026-11-30' },
  },
}

test('what was approved shows the words it was approved under, also when the plan has gone', () => {
  const approved = { planId: 'ra', status: 'approved' as const, decision }
  expect(planOf(approved, plan)).toMatchObject({ rencanaAksi: 'Kata lama', rhk: 'RHK lama' })
  expect(planOf(approved, [])).toMatchObject({ rencanaAksi: 'Kata lama' })
})

test('what can still change reads as the plan does now', () => {
  const returned = { planId: 'ra', status: 'returned' as const, decision }
  expect(planOf(returned, plan)).toEqual(plan[0])
})
