import * as v from 'valibot'
import { expect, test } from 'vitest'
import { toDay } from '../calendar/day.ts'
import { AllowanceRuleSchema, doubtsOf, type AllowanceRule } from './rule.ts'
import { simulate } from './simulate.ts'

const RULE: AllowanceRule = {
  name: 'Peraturan Bupati Contoh tentang TPP',
  number: '12 Tahun 2026',
  date: toDay('2026-01-02'),
  predikat: {
    'sangat-baik': 100,
    baik: 100,
    'butuh-perbaikan': 75,
    kurang: 50,
    'sangat-kurang': 25,
  },
  attendance: 40,
  base: [{ kelas: 9, amount: 3_333_333 }],
}

test.each([
  ['sangat-baik', 2_000_000],
  ['baik', 2_000_000],
  ['butuh-perbaikan', 1_500_000],
  ['kurang', 1_000_000],
  ['sangat-kurang', 500_000],
] as const)('%s of 3,333,333 with 40 % for attendance is %i', (predikat, amount) => {
  expect(simulate(RULE, predikat, 3_333_333)).toMatchObject({
    part: 2_000_000,
    leftOut: 1_333_333,
    amount,
  })
})

test('without a part for attendance nothing is left out, and rupiah are rounded down', () => {
  expect(simulate({ ...RULE, attendance: null }, 'butuh-perbaikan', 1_000_001)).toEqual({
    part: 1_000_001,
    percent: 75,
    amount: 750_000,
    leftOut: 0,
  })
})

test('a rule is doubted where a better predikat pays less, and where Baik is not the whole', () => {
  expect(doubtsOf(RULE)).toEqual([])
  const odd = { ...RULE, predikat: { ...RULE.predikat, baik: 60 } }
  expect(doubtsOf(odd)).toEqual(['better-pays-less', 'baik-is-not-whole'])
})

test.each([
  ['a percent below nothing', { predikat: { ...RULE.predikat, baik: -1 } }],
  ['half a percent', { attendance: 0.5 }],
  ['a kelas twice', { base: [...RULE.base, ...RULE.base] }],
  ['a kelas that there is not', { base: [{ kelas: 18, amount: 1 }] }],
  ['no amount', { base: [{ kelas: 1, amount: 0 }] }],
  ['no name', { name: ' ' }],
  ['a day that there is not', { date: '2026-02-30' }],
])('%s is refused', (_what, change) => {
  expect(v.is(AllowanceRuleSchema, { ...RULE, ...change })).toBe(false)
})
