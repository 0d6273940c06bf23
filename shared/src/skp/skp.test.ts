import * as v from 'valibot'
import { expect, test } from 'vitest'
import { PeriodSchema, SkpContentSchema } from './skp.ts'

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
