import { expect, test } from 'vitest'
import { toDay } from '../calendar/day.ts'
import type { Lintasan } from './measure.ts'
import { measureFacts, periodsOfYear, weightFacts } from './plan-facts.ts'
import type { Period } from './skp.ts'

const period = (id: string, from: string, to: string): Period => ({
  id,
  name: id,
  from: toDay(from),
  to: toDay(to),
  deadline: toDay(to),
  jenis: 'triwulanan',
  final: false,
})
const [first, second] = [
  period('tw1', '2026-01-01', '2026-03-31'),
  period('tw2', '2026-04-01', '2026-06-30'),
]
const around = { year: 2026, periods: [second, first] }
const codes = (item: { target?: string; targetAngka?: number; lintasan?: Lintasan }) =>
  measureFacts([{ target: '', ...item }], around).map(({ code }) => code)
const trajectory = (hitung: 'kumulatif' | 'per-periode', tw1: number, tw2: number): Lintasan => ({
  jenis: 'trajectory',
  hitung,
  titik: [
    { periodId: 'tw2', target: tw2 },
    { periodId: 'tw1', target: tw1 },
  ],
})
const stages = (...days: string[]): Lintasan => ({
  jenis: 'non-trajectory',
  tahap: days.map((day) => ({ id: day, nama: 'Draf', tanggal: toDay(day) })),
})

test.each([
  ['a number that is the written one', { target: '1.200 Dokumen', targetAngka: 1200 }, []],
  ['a number that is another one', { target: '12 Dokumen', targetAngka: 10 }, ['target-differs']],
  ['a number beside words', { target: 'Selesai', targetAngka: 10 }, []],
  ['a sum that is the target', { target: '9 x', lintasan: trajectory('per-periode', 6, 3) }, []],
  ['a sum that is less', { target: '12 x', lintasan: trajectory('per-periode', 6, 3) }, ['short']],
  ['percents of each period', { target: '90 %', lintasan: trajectory('per-periode', 90, 90) }, []],
  ['what grows to the target', { target: '9 x', lintasan: trajectory('kumulatif', 3, 9) }, []],
  ['what falls', { target: '9 x', lintasan: trajectory('kumulatif', 9, 3) }, ['falls', 'short']],
  [
    'a trajectory without numbers',
    { lintasan: { ...trajectory('kumulatif', 0, 0), titik: [] } },
    [],
  ],
  ['stages in their order', { lintasan: stages('2026-02-01', '2026-12-31') }, []],
  ['stages that go back', { lintasan: stages('2026-05-01', '2026-02-01') }, ['stage-order']],
  ['a stage of next year', { lintasan: stages('2027-01-01') }, ['stage-outside']],
] as const)('of %s is told what is so', (_what, item, said) => {
  expect(codes(item as Parameters<typeof codes>[0])).toEqual(said)
})

test('a fact names its indikator', () => {
  const facts = measureFacts(
    [{ target: '1 x' }, { target: '', lintasan: stages('2027-01-01') }],
    around,
  )
  expect(facts).toEqual([{ code: 'stage-outside', number: 2 }])
})

test('the periods of a year are those that end in it, in order', () => {
  const winter = period('p', '2025-12-16', '2026-01-15')
  const next = period('n', '2026-12-16', '2027-01-15')
  expect(periodsOfYear([second, next, winter, first], 2026).map(({ id }) => id)).toEqual([
    'p',
    'tw1',
    'tw2',
  ])
})

test('weights are told when one is missing or they are not a hundred', () => {
  const plan = (...weights: (number | undefined)[]) => ({
    rhk: weights.map((bobot, at) => ({
      id: String(at),
      jenis: 'utama' as const,
      klasifikasi: 'individu' as const,
      uraian: 'x',
      rhkAtasan: '',
      indikator: [{ id: `i${at}`, aspek: 'kuantitas' as const, indikator: 'x', target: '', bobot }],
      rencanaAksi: [],
    })),
  })
  expect(weightFacts(plan(60, 40))).toEqual([])
  expect(weightFacts(plan(undefined))).toEqual([])
  expect(weightFacts(plan(60, 30))).toEqual([{ code: 'weights-total', total: 90 }])
  expect(weightFacts(plan(60, undefined))).toEqual([{ code: 'weights-missing', count: 1 }])
})
