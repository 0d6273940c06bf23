import { expect, test } from 'vitest'
import type { Rhk } from '../skp/skp.ts'
import { realise, type Worked } from './realisation.ts'

const rhk = (id: string, actions: readonly (readonly [string, string, string])[]): Rhk => ({
  id,
  jenis: 'utama',
  klasifikasi: 'individu',
  uraian: `RHK ${id}`,
  rhkAtasan: '',
  indikator: [
    { id: `${id}-k`, aspek: 'kuantitas', indikator: 'Jumlah', target: '12 Dokumen' },
    { id: `${id}-w`, aspek: 'waktu', indikator: 'Tepat waktu', target: '12 Bulan' },
  ],
  rencanaAksi: actions.map(([action, periodId, target]) => ({
    id: action,
    periodId,
    deskripsi: `Aksi ${action}`,
    target,
  })),
})
const work = (planId: string, quantity: number, unit: string, minutes: number): Worked => ({
  planId,
  quantity,
  unit,
  minutes,
  entries: 1,
})
const plans = [
  {
    rhk: [
      rhk('a', [
        ['a1', 'nov', '4 Dokumen'],
        ['a0', 'okt', '4 Dokumen'],
      ]),
      rhk('b', []),
    ],
  },
  { rhk: [rhk('c', [['c1', 'nov', 'Tersusun lengkap']])] },
]

test('approved work is summed by rencana aksi, RHK and unit, with its share of the time', () => {
  const worked = [
    work('a1', 2, 'dokumen', 120),
    work('a1', 1, 'Dokumen', 60),
    work('a1', 5, 'rapat', 60),
    work('c1', 1, 'laporan', 60),
    work('gone', 1, 'berkas', 60),
  ]
  const found = realise({
    plans,
    periodId: 'nov',
    worked,
    ofYear: [...worked, work('a0', 6, 'dokumen', 10)],
  })
  expect(found).toMatchObject({
    minutes: 360,
    entries: 5,
    percent: 75,
    elsewhere: { minutes: 60, entries: 1 },
  })
  const [a, b, c] = found.rhk
  expect(a).toMatchObject({
    minutes: 240,
    entries: 3,
    share: 66,
    amounts: [
      { unit: 'dokumen', quantity: 3 },
      { unit: 'rapat', quantity: 5 },
    ],
    // Those of other periods are not asked for.
    rencanaAksi: [{ deskripsi: 'Aksi a1', achievement: { done: 3, target: 4, percent: 75 } }],
  })
  expect(a?.indikator.map(({ achievement }) => achievement)).toEqual([
    { unit: 'Dokumen', target: 12, done: 9, percent: 75 },
    null,
  ])
  expect(b).toMatchObject({ minutes: 0, entries: 0, share: 0, rencanaAksi: [] })
  expect(c?.rencanaAksi).toMatchObject([{ minutes: 60, achievement: null }])
})

test('work on a rencana aksi of another period is shown, because it was done', () => {
  const found = realise({
    plans,
    periodId: 'nov',
    worked: [work('a0', 1, 'dokumen', 30)],
    ofYear: [],
  })
  expect(found.rhk[0]?.rencanaAksi.map(({ deskripsi }) => deskripsi)).toEqual([
    'Aksi a1',
    'Aksi a0',
  ])
})

test('more than the target of one does not make up for another', () => {
  const both = [
    {
      rhk: [
        rhk('a', [
          ['a1', 'nov', '1 Dokumen'],
          ['a2', 'nov', '2 Dokumen'],
        ]),
      ],
    },
  ]
  const worked = [work('a1', 9, 'dokumen', 1), work('a2', 1, 'dokumen', 1)]
  expect(realise({ plans: both, periodId: 'nov', worked, ofYear: [] }).percent).toBe(75)
})

test('without work everything is nothing', () => {
  const found = realise({ plans, periodId: 'nov', worked: [], ofYear: [] })
  expect(found).toMatchObject({ minutes: 0, entries: 0, percent: 0 })
  expect(found.rhk.every(({ share }) => share === 0)).toBe(true)
})

const withWeight = (one: Rhk, ...weights: number[]): Rhk => ({
  ...one,
  indikator: one.indikator.map((item, at) => ({ ...item, bobot: weights[at] ?? 0 })),
})

test('an RHK counts by the weight of its indikator, shared by its rencana aksi', () => {
  const heavy = withWeight(
    rhk('a', [
      ['a1', 'nov', '4 Dokumen'],
      ['a2', 'nov', '4 Dokumen'],
    ]),
    60,
    20,
  )
  const light = withWeight(rhk('b', [['b1', 'nov', '4 Dokumen']]), 20)
  const worked = [work('a1', 4, 'dokumen', 10), work('a2', 2, 'dokumen', 10)]
  const ask = (list: Rhk[]) =>
    realise({ plans: [{ rhk: list }], periodId: 'nov', worked, ofYear: worked })
  const found = ask([heavy, light])
  expect(found.rhk.map(({ bobot }) => bobot)).toEqual([80, 20])
  // (40 × 100 + 40 × 50 + 20 × 0) / 100
  expect(found.percent).toBe(60)
  const same = ask([heavy, { ...light, indikator: [] }])
  expect(same.rhk.map(({ bobot }) => bobot)).toEqual([undefined, undefined])
  expect(same.percent).toBe(50)
})

test('a third of a weight three times is the whole of it', () => {
  const three = withWeight(
    rhk('a', [
      ['a1', 'nov', '1 Dokumen'],
      ['a2', 'nov', '1 Dokumen'],
      ['a3', 'nov', '1 Dokumen'],
    ]),
    70,
  )
  const worked = ['a1', 'a2', 'a3'].map((id) => work(id, 1, 'dokumen', 10))
  const plan = [{ rhk: [three] }]
  expect(realise({ plans: plan, periodId: 'nov', worked, ofYear: worked }).percent).toBe(100)
})

test('a target that words do not count is counted by the number and unit beside it', () => {
  const one = rhk('a', [['a1', 'nov', '']])
  const counted = {
    ...one,
    indikator: [
      { ...one.indikator[0]!, target: 'Selesai semua', targetAngka: 1.25, satuan: 'Dokumen' },
    ],
  }
  const worked = [work('a1', 1, 'dokumen', 10)]
  const found = realise({ plans: [{ rhk: [counted] }], periodId: 'nov', worked, ofYear: worked })
  expect(found.rhk[0]?.indikator[0]?.achievement).toMatchObject({ target: 1.25, percent: 80 })
})
