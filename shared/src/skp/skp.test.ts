import * as v from 'valibot'
import { expect, test } from 'vitest'
import { PeriodSchema } from './period-schema.ts'
import { SkpContentSchema, StoredSkpContentSchema } from './skp.ts'

const UUID = '01a2004e-9cf4-7e90-af9c-84be32226662'
const rhk = {
  id: UUID,
  jenis: 'utama',
  klasifikasi: 'individu',
  uraian: ' Tersusunnya dokumen ',
  rhkAtasan: '',
  indikator: [{ id: UUID, aspek: 'kuantitas', indikator: 'Jumlah', target: '12 Dokumen' }],
  rencanaAksi: [{ id: UUID, periodId: UUID, deskripsi: 'Menyusun', target: '' }],
}
const skp = { year: 2026, pendekatan: 'kuantitatif', rhk: [rhk] }

test('a plan is read with its texts trimmed', () => {
  expect(v.parse(SkpContentSchema, skp).rhk[0]?.uraian).toBe('Tersusunnya dokumen')
})

test.each([
  ['an unknown field', { ...skp, predikat: 'Sangat Baik' }],
  ['a version of its own', { ...skp, version: 3 }],
  ['an RHK of blanks', { ...skp, rhk: [{ ...rhk, uraian: '   ' }] }],
  [
    'an unknown aspek',
    { ...skp, rhk: [{ ...rhk, indikator: [{ ...rhk.indikator[0], aspek: 'x' }] }] },
  ],
  ['a year before the regulation', { ...skp, year: 2021 }],
  ['more RHK than a plan has', { ...skp, rhk: Array.from({ length: 61 }, () => rhk) }],
])('a plan with %s is refused', (_what, value) => {
  expect(v.safeParse(SkpContentSchema, value).success).toBe(false)
})

const measured = (more: object) => ({
  ...skp,
  rhk: [{ ...rhk, indikator: [{ ...rhk.indikator[0], ...more }] }],
})
const titik = { periodId: UUID, target: 3 }
const trajectory = { jenis: 'trajectory', hitung: 'kumulatif', titik: [titik] }
const stage = { id: UUID, nama: 'Draf', tanggal: '2026-03-31' }

test.each([
  ['a weight and a number', measured({ bobot: 12.5, targetAngka: 0.125, satuan: '%' })],
  ['a trajectory', measured({ lintasan: trajectory })],
  ['stages', measured({ lintasan: { jenis: 'non-trajectory', tahap: [stage] } })],
  ['what is expected of conduct', { ...skp, perilaku: [{ nilai: 'loyal', ekspektasi: 'Jujur' }] }],
  [
    'what is attached',
    { ...skp, lampiran: { dukungan: ['Dua laptop'], pertanggungjawaban: [], konsekuensi: [] } },
  ],
])('a plan may have %s, and is stored as it was written', (_what, value) => {
  const written = v.parse(SkpContentSchema, value)
  expect(v.parse(StoredSkpContentSchema, JSON.parse(JSON.stringify(written)))).toEqual(written)
  expect(Object.keys(written)).toEqual(expect.arrayContaining(Object.keys(value)))
})

test('a plan of before has none of it, and nothing is put into it by reading', () => {
  const [item] = v.parse(StoredSkpContentSchema, skp).rhk[0]?.indikator ?? []
  expect(Object.keys(v.parse(StoredSkpContentSchema, skp))).toEqual(['year', 'pendekatan', 'rhk'])
  expect(Object.keys(item ?? {})).toEqual(['id', 'aspek', 'indikator', 'target'])
})

test.each([
  ['a weight above the whole', measured({ bobot: 100.5 })],
  ['a weight of a thousandth', measured({ bobot: 0.125 })],
  ['a weight below nothing', measured({ bobot: -1 })],
  ['a target without an end', measured({ targetAngka: Number.POSITIVE_INFINITY })],
  ['a period twice', measured({ lintasan: { ...trajectory, titik: [titik, titik] } })],
  ['a trajectory of stages', measured({ lintasan: { ...trajectory, tahap: [] } })],
  [
    'a stage on no day',
    measured({
      lintasan: { jenis: 'non-trajectory', tahap: [{ ...stage, tanggal: '2026-02-30' }] },
    }),
  ],
  [
    'a value twice',
    {
      ...skp,
      perilaku: [
        { nilai: 'loyal', ekspektasi: 'a' },
        { nilai: 'loyal', ekspektasi: 'b' },
      ],
    },
  ],
  ['one list of three', { ...skp, lampiran: { dukungan: [] } }],
])('a plan with %s is refused', (_what, value) => {
  expect(v.safeParse(SkpContentSchema, value).success).toBe(false)
})

test('a period has days that exist', () => {
  const period = {
    id: UUID,
    name: 'November',
    from: '2026-11-01',
    to: '2026-11-30',
    deadline: '2026-12-05',
    jenis: 'bulanan',
    final: false,
  }
  expect(v.safeParse(PeriodSchema, period).success).toBe(true)
  expect(v.safeParse(PeriodSchema, { ...period, to: '2026-11-31' }).success).toBe(false)
})
