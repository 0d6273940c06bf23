import { expect, test } from 'vitest'
import { toDay } from '../calendar/day.ts'
import { seriesOf } from './series.ts'

const period = (id: string, from: string, to: string) => ({
  id,
  name: `TW ${id}`,
  from: toDay(from),
  to: toDay(to),
})
const PERIODS = [
  period('2', '2026-04-01', '2026-06-30'),
  period('1', '2026-01-01', '2026-03-31'),
  period('3', '2026-07-01', '2026-09-30'),
  period('old', '2025-10-01', '2025-12-31'),
]
const asked = {
  year: 2026,
  amount: 12,
  periods: PERIODS,
  today: toDay('2026-05-10'),
  done: [
    { day: toDay('2026-02-01'), quantity: 2 },
    { day: toDay('2026-05-01'), quantity: 3 },
  ],
}

test('without a trajectory the target grows with the days, and what has not begun has no realisation', () => {
  expect(seriesOf(asked)).toEqual([
    { period: 'TW 1', to: '2026-03-31', target: 3, realised: 2 },
    { period: 'TW 2', to: '2026-06-30', target: 6, realised: 5 },
    { period: 'TW 3', to: '2026-09-30', target: 9, realised: null },
  ])
})

test.each([
  ['kumulatif', [2, 6, 6]],
  ['per-periode', [2, 8, 8]],
] as const)('a trajectory that is %s says its own', (hitung, targets) => {
  const titik = [
    { periodId: '1', target: 2 },
    { periodId: '2', target: 6 },
  ]
  const points = seriesOf({ ...asked, trajectory: { hitung, titik } })
  expect(points.map(({ target }) => target)).toEqual(targets)
})
