import { expect, test } from 'vitest'
import { toDay, type Day } from '../calendar/day.ts'
import { periodGate, stricterGate } from './period-gate.ts'
import type { Period } from './skp.ts'

const period = (
  name: string,
  from: string,
  to: string,
  deadline: string,
  final = false,
): Period => ({
  id: `00000000-0000-7000-8000-${name.padStart(12, '0')}`,
  name,
  from: toDay(from),
  to: toDay(to),
  deadline: toDay(deadline),
  jenis: 'bulanan',
  final,
})
const PERIODS = [
  period('9', '2026-09-01', '2026-09-30', '2026-10-05', true),
  period('10', '2026-10-01', '2026-10-31', '2026-11-05'),
  period('11', '2026-11-01', '2026-11-30', '2026-12-05'),
]
const gate = (day: string, today: string, correction?: readonly [day: string, until: string]) =>
  periodGate({
    periods: PERIODS,
    day: toDay(day),
    today: toDay(today),
    correction: correction ? { day: toDay(correction[0]), until: toDay(correction[1]) } : null,
  })

test('a period is open up to and including its deadline, and closed after it', () => {
  expect(gate('2026-10-31', '2026-11-05')).toBe('open')
  expect(gate('2026-10-31', '2026-11-06')).toBe('closed')
})

test('a final period is final, however early the agency made it so', () => {
  expect(gate('2026-09-30', '2026-11-06')).toBe('final')
  expect(gate('2026-09-30', '2026-09-30')).toBe('final')
})

test('a period that was closed by hand is closed before its deadline, but for corrections', () => {
  const periods = [{ ...PERIODS[1]!, closed: true }]
  const ask = (correction: { day: Day; until: Day } | null) =>
    periodGate({ periods, day: toDay('2026-10-20'), today: toDay('2026-10-30'), correction })
  expect(ask(null)).toBe('closed')
  expect(ask({ day: toDay('2026-10-20'), until: toDay('2026-11-02') })).toBe('correction')
})

test('a day in no period is closed', () => {
  expect(gate('2026-12-01', '2026-12-01')).toBe('closed')
})

test('a returned entry may be corrected on its own day, in its window, even in a final period', () => {
  expect(gate('2026-10-20', '2026-11-10', ['2026-10-20', '2026-11-10'])).toBe('correction')
  expect(gate('2026-09-20', '2026-11-10', ['2026-09-20', '2026-11-10'])).toBe('correction')
})

test('a correction window ends with its last day', () => {
  expect(gate('2026-10-20', '2026-11-11', ['2026-10-20', '2026-11-10'])).toBe('closed')
})

test('a correction opens no other day: November work cannot move into closed October', () => {
  expect(gate('2026-10-20', '2026-11-10', ['2026-11-03', '2026-11-12'])).toBe('closed')
  expect(gate('2026-10-21', '2026-11-10', ['2026-10-20', '2026-11-12'])).toBe('closed')
})

test('of two gates the stricter one counts', () => {
  expect(stricterGate('open', 'final')).toBe('final')
  expect(stricterGate('closed', 'correction')).toBe('closed')
  expect(stricterGate('open', 'open')).toBe('open')
})
