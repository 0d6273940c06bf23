import { NILAI } from '@jejak/shared/evaluation/perilaku'
import type { Rating } from '@jejak/shared/evaluation/predikat'
import { toDay } from '@jejak/shared/calendar/day'
import type { SkpContent } from '@jejak/shared/skp/skp'
import type { Agency } from '../../fixtures/agency/agency.ts'
import type { Member } from '../../fixtures/agency/cast.ts'
import { newId } from '../../fixtures/agency/plan.ts'
import type { TestClock } from '../../fixtures/time/clock.ts'
import { instantAt } from '../../fixtures/time/moment.ts'
import { FIRST_GOAL, QUARTER, weekOf, type openQuarter } from './office.ts'

type Office = Awaited<ReturnType<typeof openQuarter>>

/**
 * A quarter in which everything there is to a plan and an evaluation has happened, for looking at pages. At the end it is
 * 9 July: hers is rated and opened, her colleague's is rated, and the superior's plan has a proposal that waits.
 */
export async function fillQuarter(office: Office, agency: Agency, clock: TestClock): Promise<void> {
  const { pegawai, rekan, atasan, admin } = agency
  const at = (local: string) => clock.set(instantAt(local))
  const id = () => newId(clock.now())
  await office.planHeads()
  const [above, beside] = office.planOf(atasan).rhk
  const under = (content: SkpContent): SkpContent => ({
    ...content,
    perilaku: [
      { nilai: 'akuntabel', ekspektasi: 'Melaporkan kemajuan setiap pekan' },
      { nilai: 'loyal', ekspektasi: 'Menjaga rahasia jabatan' },
    ],
    lampiran: {
      dukungan: ['Dua pengembang', 'Satu server uji'],
      pertanggungjawaban: ['Laporan kemajuan setiap bulan'],
      konsekuensi: ['Pengembangan kompetensi menurut hasil evaluasi'],
    },
    rhk: content.rhk.map((rhk, index) => ({
      ...rhk,
      ...(index === 0 && { rhkAtasan: FIRST_GOAL, rhkAtasanId: above!.id }),
      indikator: rhk.indikator.map((each) => ({
        ...each,
        ...(index === 0
          ? {
              target: '40 Perbaikan',
              targetAngka: 40,
              satuan: 'Perbaikan',
              bobot: 62.5,
              lintasan: {
                jenis: 'trajectory' as const,
                hitung: 'kumulatif' as const,
                titik: [
                  ...agency.periods
                    .filter(({ from }) => from >= '2026')
                    .map((period, step) => ({ periodId: period.id, target: 4 * (step + 1) })),
                  { periodId: office.periodId, target: 20 },
                ],
              },
            }
          : { bobot: 37.5 }),
      })),
    })),
  })
  for (const who of [pegawai, rekan]) {
    await office.plan(who, under)
    await office.agree(who, atasan)
  }
  await at('2026-04-24T16:30:00')
  await office.write(pegawai, atasan, [
    ...weekOf('2026-04-06', 'approved'),
    ...weekOf('2026-04-13', 'approved'),
  ])
  await office.write(rekan, atasan, weekOf('2026-04-20', 'approved'))
  await office.call(atasan, 'POST', '/api/skp/matrix/propose', {
    year: 2026,
    propose: [
      {
        id: id(),
        personId: rekan.personId,
        superiorRhkId: beside!.id,
        uraian: 'Tersusunnya panduan layanan aduan',
      },
    ],
    withdraw: [],
  })
  const feedback = id()
  await office.call(atasan, 'POST', '/api/feedback/give', {
    id: feedback,
    personId: pegawai.personId,
    about: { kind: 'perilaku', ref: 'kolaboratif' },
    day: toDay('2026-04-14'),
    text: 'Terbuka kepada rekan, dan cepat membantu saat aduan menumpuk.',
  })
  const act = (baseVersion: number, name: string, text: string) =>
    office.call(pegawai, 'POST', '/api/feedback/act', {
      id: feedback,
      baseVersion,
      act: name,
      text,
    })
  await act(1, 'read', '')
  await act(2, 'answer', 'Terima kasih, Bu. Panduan aduan saya lengkapi bulan depan.')
  await office.call(rekan, 'POST', '/api/feedback/ask', {
    id: id(),
    giverId: pegawai.personId,
    about: { kind: 'perilaku', ref: 'kompeten' },
    day: toDay('2026-04-21'),
    text: 'Apakah panduan saya mudah diikuti?',
  })
  await office.call(admin, 'PUT', '/api/allowance-rule', {
    baseVersion: 0,
    rule: {
      name: 'Peraturan Bupati Contoh tentang Tambahan Penghasilan Pegawai',
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
      base: [{ kelas: 9, amount: 3_000_000 }],
    },
  })
  await at('2026-07-08T09:00:00')
  await rate(office, atasan, pegawai, 'di-atas')
  await rate(office, atasan, rekan, 'sesuai')
  await at('2026-07-09T09:00:00')
  await office.call(pegawai, 'POST', '/api/evaluations/receive', {
    periodId: office.periodId,
    personId: pegawai.personId,
    from: QUARTER.from,
    baseVersion: 1,
  })
}

async function rate(office: Office, assessor: Member, owner: Member, hasilKerja: Rating) {
  const key = { periodId: office.periodId, personId: owner.personId, from: QUARTER.from }
  const query = new URLSearchParams(key).toString()
  const { realisation } = (await office.call(assessor, 'GET', `/api/evaluations/one?${query}`)) as {
    realisation: { entries: number; minutes: number; rhk: { id: string }[] }
  }
  await office.call(assessor, 'PUT', '/api/evaluations/rate', {
    ...key,
    baseVersion: 0,
    seen: { entries: realisation.entries, minutes: realisation.minutes },
    rating: {
      hasilKerja,
      hasilKerjaReason: 'Target periode tercapai, dan dua perbaikan selesai lebih awal.',
      perilaku: hasilKerja,
      perilakuReason: 'Terbuka kepada rekan dan sigap.',
      rhk: realisation.rhk.map(({ id }) => ({ id, rating: hasilKerja, reason: '' })),
      nilai: NILAI.map((nilai) => ({ nilai, rating: 'sesuai', reason: '' })),
    },
  })
}
