import { samplePlans } from '@jejak/shared/test/whole-plan'
import * as v from 'valibot'
import { SkpContentSchema, type SkpContent } from '@jejak/shared/skp/skp'
import { describe, expect, it } from 'vitest'
import { tidy } from './tidy.ts'

const PERIOD = '01a2004e-9cf4-7e90-af9c-84be32226662'
const plan: SkpContent = {
  year: 2026,
  pendekatan: 'kuantitatif',
  rhk: [
    {
      id: 'r',
      jenis: 'utama',
      klasifikasi: 'individu',
      uraian: 'Tersusunnya laporan',
      rhkAtasan: '',
      indikator: [{ id: 'i', aspek: 'kuantitas', indikator: 'Jumlah', target: '12 Dokumen' }],
      rencanaAksi: [],
    },
  ],
}

describe('a plan that is saved', () => {
  it('has nothing that was opened and left empty', () => {
    const [rhk] = plan.rhk
    const opened = {
      ...plan,
      rhk: [
        {
          ...rhk!,
          indikator: rhk!.indikator.map((item) => ({
            ...item,
            satuan: '  ',
            lintasan: { jenis: 'non-trajectory' as const, tahap: [] },
          })),
        },
      ],
      perilaku: [{ nilai: 'loyal' as const, ekspektasi: ' ' }],
      lampiran: { dukungan: ['', ' '], pertanggungjawaban: [], konsekuensi: [] },
    }
    expect(tidy(opened)).toEqual(plan)
  })

  it('has its lines without the blank ones between them', () => {
    const lampiran = { dukungan: ['Laptop ', '', 'Kuota'], pertanggungjawaban: [], konsekuensi: [] }
    expect(tidy({ ...plan, lampiran }).lampiran?.dukungan).toEqual(['Laptop', 'Kuota'])
  })

  it('is taken by the server, whatever stands in it, and loses nothing that was filled', () => {
    for (const whole of samplePlans(PERIOD, 60)) {
      const saved = tidy(whole)
      expect(v.parse(SkpContentSchema, JSON.parse(JSON.stringify(saved)))).toEqual(saved)
      expect(saved.rhk.map(({ uraian, indikator }) => [uraian, indikator.length])).toEqual(
        whole.rhk.map(({ uraian, indikator }) => [uraian, indikator.length]),
      )
    }
  })
})
