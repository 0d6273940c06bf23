import { expect, test } from 'vitest'
import { readOverMidnight } from './over-midnight.ts'
import { partAtMidnight } from './part-at-midnight.ts'

const told = (line: string) => {
  const found = readOverMidnight(line)
  return found && [found.before, found.after, found.said.text]
}

test.each([
  ['22.00–02.00 jaga posko banjir', 120],
  ['pukul 22.00 jaga posko banjir 4 jam', 120],
  ['22:00 s.d. 02:00 jaga posko banjir', 120],
])('%s is a stretch on each of two days', (line, end) => {
  expect(told(line)).toEqual([{ start: 1320, end: 1440 }, { start: 0, end }, 'Jaga posko banjir'])
})

test.each([
  // Twenty-three hours: the times were typed the wrong way round.
  '09.00–08.00 apel',
  '08.00–09.00 apel',
  '22.00–24.00 jaga',
  '22.00–00.00 jaga',
  '22.00–02.00',
  'pukul 23.00 jaga 1 jam',
  'rapat 2 jam',
])('%s does not pass midnight, or says too little', (line) => {
  expect(told(line)).toBeUndefined()
})

test('a stretch is parted at midnight, unless it is no night', () => {
  expect(partAtMidnight({ start: 1320, end: 120 })).toEqual({
    before: { start: 1320, end: 1440 },
    after: { start: 0, end: 120 },
  })
  expect([
    partAtMidnight({ start: 480, end: 540 }),
    partAtMidnight({ start: 540, end: 480 }),
    partAtMidnight({ start: 1320, end: 1440 }),
  ]).toEqual([undefined, undefined, undefined])
})
