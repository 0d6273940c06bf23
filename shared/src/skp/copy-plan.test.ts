import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wholePlan } from '../../test/whole-plan.ts'
import { toDay } from '../calendar/day.ts'
import { copyActions, copyPlan } from './copy-plan.ts'
import type { Period, SkpContent } from './skp.ts'

const period = (id: string, from: string, to: string): Period => ({
  id,
  name: `P ${id}`,
  from: toDay(from),
  to: toDay(to),
  deadline: toDay(to),
  jenis: 'bulanan',
  final: false,
})
const FEBRUARY = '01a2004e-9cf4-7e90-af9c-84be32226601'
const PERIODS = [
  period(FEBRUARY, '2028-02-01', '2028-02-29'),
  period('winter', '2028-11-16', '2028-12-15'),
  period('lost', '2028-04-01', '2028-06-30'),
  period('feb29', '2029-02-01', '2029-02-28'),
  period('winter29', '2029-11-16', '2029-12-15'),
  period('april29', '2029-04-01', '2029-04-30'),
]
const action = (id: string, periodId: string) => ({
  id,
  periodId,
  deskripsi: `Aksi ${id}`,
  target: '1 Dokumen',
})
const plan: SkpContent = {
  year: 2028,
  pendekatan: 'kualitatif',
  rhk: [
    {
      id: 'r',
      jenis: 'utama',
      klasifikasi: 'individu',
      uraian: 'Tersusunnya laporan',
      rhkAtasan: 'Meningkatnya layanan',
      indikator: [
        {
          id: 'i',
          aspek: 'kuantitas',
          indikator: 'Jumlah',
          target: '12 Dokumen',
          bobot: 100,
          lintasan: {
            jenis: 'trajectory',
            hitung: 'kumulatif',
            titik: [
              { periodId: FEBRUARY, target: 3 },
              { periodId: 'lost', target: 6 },
            ],
          },
        },
        {
          id: 'j',
          aspek: 'waktu',
          indikator: 'Tepat waktu',
          target: '',
          lintasan: {
            jenis: 'non-trajectory',
            tahap: [{ id: 's', nama: 'Draf', tanggal: toDay('2028-02-29') }],
          },
        },
      ],
      rencanaAksi: [action('a', FEBRUARY), action('b', 'lost'), action('c', 'winter')],
    },
  ],
  perilaku: [{ nilai: 'loyal', ekspektasi: 'Menjaga rahasia jabatan' }],
}
let next = 0
const makeId = () => `new${next++}`
const copy = (from: SkpContent, year = 2029) => copyPlan({ from, year, periods: PERIODS, makeId })

test('a plan begins the next year in the periods with the same days, and what has none is told', () => {
  const { content, left } = copy(plan)
  const [rhk] = content.rhk
  expect(content).toMatchObject({ year: 2029, pendekatan: 'kualitatif', perilaku: plan.perilaku })
  expect(rhk?.rencanaAksi.map(({ periodId, deskripsi }) => [periodId, deskripsi])).toEqual([
    ['feb29', 'Aksi a'],
    ['winter29', 'Aksi c'],
  ])
  expect(rhk?.indikator.map(({ lintasan }) => lintasan)).toMatchObject([
    { titik: [{ periodId: 'feb29', target: 3 }] },
    { tahap: [{ nama: 'Draf', tanggal: '2029-02-28' }] },
  ])
  expect(left).toEqual({ rencanaAksi: [{ deskripsi: 'Aksi b', period: 'P lost' }], titik: 1 })
})

test('no id of the old plan is in the new one, and the words are all there', () => {
  const ids = (content: SkpContent) =>
    content.rhk.flatMap((rhk) => [
      rhk.id,
      ...rhk.indikator.flatMap(({ id, lintasan }) => [
        id,
        ...(lintasan?.jenis === 'non-trajectory' ? lintasan.tahap.map((stage) => stage.id) : []),
      ]),
      ...rhk.rencanaAksi.map(({ id }) => id),
    ])
  let last = 0
  const fresh = () => `fresh ${last++}`
  fc.assert(
    fc.property(wholePlan(FEBRUARY), (drawn) => {
      const from = { ...drawn, year: 2028 }
      const before = JSON.stringify(from)
      const { content } = copyPlan({ from, year: 2029, periods: PERIODS, makeId: fresh })
      expect(JSON.stringify(from)).toBe(before)
      expect(ids(content).filter((id) => ids(from).includes(id))).toEqual([])
      expect(new Set(ids(content)).size).toBe(ids(content).length)
      expect(content.rhk.map(({ uraian, rhkAtasan }) => [uraian, rhkAtasan])).toEqual(
        from.rhk.map(({ uraian, rhkAtasan }) => [uraian, rhkAtasan]),
      )
      expect(content.rhk.some((rhk) => 'rhkAtasanId' in rhk)).toBe(false)
    }),
    { numRuns: 100 },
  )
})

test('the rencana aksi of a period go on in another one, where an RHK has none yet', () => {
  const [rhk] = copyActions(plan, { from: FEBRUARY, to: 'winter29', makeId }).rhk
  expect(rhk?.rencanaAksi.at(-1)).toMatchObject({ periodId: 'winter29', deskripsi: 'Aksi a' })
  expect(rhk?.rencanaAksi).toHaveLength(4)
  expect(copyActions(plan, { from: FEBRUARY, to: 'winter', makeId })).toEqual(plan)
  expect(copyActions(plan, { from: FEBRUARY, to: FEBRUARY, makeId })).toEqual(plan)
})
