import { expect, test } from 'vitest'
import { toDay } from '../calendar/day.ts'
import { combineSegments, weighPercents, weighRatings } from './weighing.ts'

const [low, mid, high] = ['di-bawah', 'sesuai', 'di-atas'] as const

test.each([
  [
    [
      [1, high],
      [1, high],
      [1, mid],
    ],
    high,
  ],
  [
    [
      [1, high],
      [1, mid],
    ],
    mid,
  ],
  [
    [
      [1, low],
      [1, mid],
    ],
    mid,
  ],
  [
    [
      [2, low],
      [1, mid],
    ],
    low,
  ],
  [
    [
      [1, low],
      [1, high],
    ],
    mid,
  ],
  [
    [
      [60, high],
      [40, low],
    ],
    mid,
  ],
  [
    [
      [80, high],
      [20, low],
    ],
    high,
  ],
  [
    [
      [0, low],
      [5, high],
    ],
    high,
  ],
] as const)('%j weigh %s', (parts, rating) => {
  expect(weighRatings(parts.map(([weight, each]) => ({ weight, rating: each })))).toBe(rating)
})

test('nothing weighs nothing', () => {
  expect(weighRatings([])).toBeNull()
  expect(weighRatings([{ weight: 0, rating: 'sesuai' }])).toBeNull()
  expect(weighPercents([{ weight: 3, percent: null }])).toBeNull()
})

test('percents are weighed among what was measured, and never rounded up to a goal', () => {
  const parts = [
    { weight: 60, percent: 100 },
    { weight: 40, percent: 99 },
    { weight: 10, percent: null },
  ]
  expect(weighPercents(parts)).toBe(99)
  expect(weighPercents([{ weight: 1, percent: 50 }])).toBe(50)
})

test('segments weigh by their days, the last day included', () => {
  const first = {
    from: toDay('2026-11-01'),
    to: toDay('2026-11-20'),
    hasilKerja: high,
    perilaku: mid,
  }
  const second = {
    from: toDay('2026-11-21'),
    to: toDay('2026-11-30'),
    hasilKerja: mid,
    perilaku: high,
  }
  expect(combineSegments([first, second])).toEqual({
    days: 30,
    hasilKerja: 'di-atas',
    perilaku: 'sesuai',
    predikat: 'baik',
  })
  expect(combineSegments([])).toBeNull()
})

test('halves of equal length meet in the middle', () => {
  const first = {
    from: toDay('2026-11-01'),
    to: toDay('2026-11-15'),
    hasilKerja: high,
    perilaku: low,
  }
  const second = {
    from: toDay('2026-11-16'),
    to: toDay('2026-11-30'),
    hasilKerja: mid,
    perilaku: mid,
  }
  expect(combineSegments([first, second])).toMatchObject({ hasilKerja: mid, perilaku: mid })
})
