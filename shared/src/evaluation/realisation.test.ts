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
