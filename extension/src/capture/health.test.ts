import { expect, test } from 'vitest'
import { countGesture, isDeclining, type Counters } from './health.ts'

const fresh: Counters = {
  missedInRow: 0,
  seen: 0,
  happened: 0,
  cancelled: 0,
  gestures: 0,
  answered: 0,
  isLosingOutcomes: false,
}

/** Twenty gestures, of which the first so many were answered. */
function twenty(answered: number, from: Counters = fresh): Counters {
  let counters = from
  for (let done = 0; done < 20; done++) {
    const isAnswered = done < answered
    counters = countGesture({ ...counters, answered: counters.answered + (isAnswered ? 1 : 0) })
  }
  return counters
}

test('an app of which nothing is known yet is well', () => {
  expect(isDeclining(undefined)).toBe(false)
  expect(isDeclining(fresh)).toBe(false)
})

test('five pages in a row without their object mean that detection has weakened', () => {
  expect(isDeclining({ ...fresh, missedInRow: 4 })).toBe(false)
  expect(isDeclining({ ...fresh, missedInRow: 5 })).toBe(true)
})

test('so do gestures of which fewer than half lead to anything, and it passes when they do again', () => {
  expect(isDeclining(twenty(10))).toBe(false)
  const weak = twenty(9)
  expect(isDeclining(weak)).toBe(true)
  expect(isDeclining(twenty(20, weak))).toBe(false)
})
