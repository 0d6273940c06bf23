import { expect, test } from 'vitest'
import { toDay } from '../../calendar/day.ts'
import type { Period, SkpContent } from '../../skp/skp.ts'
import { parseCsv } from '../csv.ts'
import { addPlan, fits } from './add-plan.ts'
import { countPlanColumns } from './columns.ts'
import { periodOfText } from './period-text.ts'
import { readPlanFile } from './read-plan-file.ts'

const period = (id: string, name: string, from: string, to: string): Period => ({
  id,
  name,
  from: toDay(from),
  to: toDay(to),
  deadline: toDay(to),
  jenis: 'lainnya',
  final: false,
})
const around = {
  year: 2026,
  periods: [
    period('jan', 'Periode 1', '2026-01-01', '2026-01-31'),
    period('feb', 'Periode 2', '2026-02-01', '2026-02-28'),
    period('tw2', 'Periode TW', '2026-04-01', '2026-06-30'),
    period('sm2', 'Periode S', '2026-07-01', '2026-12-31'),
    period('own', '16 Des 2026 – 15 Jan 2027', '2026-12-16', '2027-01-15'),
    period('year', 'Setahun', '2026-01-01', '2026-12-31'),
  ],
}
const read = (csv: string) =>
  readPlanFile([{ name: '', isHidden: false, rows: parseCsv(csv, countPlanColumns) }], around)

test.each([
  ['Januari', 'jan'],
  ['JAN', 'jan'],
  ['Februari 2026', 'feb'],
  ['periode 2', 'feb'],
  ['Triwulan II', 'tw2'],
  ['TW. 2 2026', 'tw2'],
  ['Semester 2', 'sm2'],
  ['Semester ke 2 Tahun 2026', 'sm2'],
  ['16 Des 2026 – 15 Jan 2027', 'own'],
  ['Tahunan', 'year'],
  ['Maret', undefined],
  ['Januari 2025', undefined],
  ['Januari - Maret', undefined],
  ['Triwulan 5', undefined],
  ['Semester 3', undefined],
  ['', undefined],
])('a cell “%s” names the period %s', (text, id) => {
  expect(periodOfText(text, around)?.id).toBe(id)
})

const TEACHER = `SASARAN KINERJA PEGAWAI;;;;;;
Nama;Ani;;;;;
;;;;;;
No;RENCANA HASIL KERJA;Aspek;Indikator Kinerja;Target;Rencana Aksi;Bulan
(1);(2);(3);(4);(5);(6);(7)
1;Meningkatnya mutu pembelajaran;Kuantitas;Jumlah modul ajar;4 modul;Menyusun modul;Januari
;;Kualitas;Skor observasi;80;Mengajar dengan modul;Februari
2;Terlaksananya pendampingan siswa;Mutu;Jumlah siswa;;Mendampingi lomba;Maret
`

test('the table of a teacher is an SKP: blank cells belong to what stands above, columns come in any order', () => {
  const { rhk, problems, unread, otherSheets } = read(TEACHER)
  expect(rhk).toEqual([
    {
      uraian: 'Meningkatnya mutu pembelajaran',
      rhkAtasan: '',
      jenis: 'utama',
      indikator: [
        { aspek: 'kuantitas', indikator: 'Jumlah modul ajar', target: '4 modul' },
        { aspek: 'kualitas', indikator: 'Skor observasi', target: '80' },
      ],
      rencanaAksi: [
        { periodId: 'jan', deskripsi: 'Menyusun modul', target: '' },
        { periodId: 'feb', deskripsi: 'Mengajar dengan modul', target: '' },
      ],
    },
    {
      uraian: 'Terlaksananya pendampingan siswa',
      rhkAtasan: '',
      jenis: 'utama',
      indikator: [{ aspek: 'deskripsi', indikator: 'Jumlah siswa', target: '' }],
      rencanaAksi: [],
    },
  ])
  expect(problems).toEqual([
    { row: 5, sheet: '', code: 'no-content', value: '(1) · (2) · (3) · (4) · (5) · (6) · (7)' },
    { row: 8, sheet: '', code: 'unknown-aspek', value: 'Mutu' },
    { row: 8, sheet: '', code: 'unknown-period', value: 'Maret: Mendampingi lomba' },
  ])
  expect(unread).toEqual(['No'])
  expect(otherSheets).toEqual([])
})

test('every row that is not read whole is told with its number', () => {
  const long = 'a'.repeat(1001)
  const { rhk, problems } = read(
    `RHK,Indikator,Target,Satuan,Rencana Aksi\n,Tanpa RHK,,,\n${long},,,,\nTersusunnya soal,Jumlah,12,paket,Menyusun\n`,
  )
  expect(problems.map(({ row, code }) => [row, code])).toEqual([
    [2, 'no-rhk'],
    [3, 'too-long'],
    [3, 'no-content'],
    [4, 'no-period'],
  ])
  expect(rhk[0]?.indikator).toEqual([
    { aspek: 'deskripsi', indikator: 'Jumlah', target: '12 paket' },
  ])
})

test('a formula of a CSV is the text that stands there, and runs nowhere', () => {
  const { rhk } = read(`RHK;Indikator\n"=HYPERLINK(""http://x"";""Tersusunnya"")";Jumlah\n`)
  expect(rhk[0]?.uraian).toBe('=HYPERLINK("http://x";"Tersusunnya")')
})

test('a file without a table of an SKP gives nothing, and its sheet is told', () => {
  const { rhk, otherSheets } = readPlanFile(
    [
      {
        name: 'Nilai',
        isHidden: false,
        rows: [
          ['Nama', 'Nilai'],
          ['Ani', 80],
        ],
      },
      { name: 'Kosong', isHidden: false, rows: [] },
      {
        name: 'Rahasia',
        isHidden: true,
        rows: [
          ['RHK', 'Indikator'],
          ['x', 'y'],
        ],
      },
    ],
    around,
  )
  expect({ rhk, otherSheets }).toEqual({ rhk: [], otherSheets: ['Nilai'] })
})

test('what a file says is put to a plan, by its words, and takes nothing away', () => {
  const plan: SkpContent = {
    year: 2026,
    pendekatan: 'kuantitatif',
    rhk: [
      {
        id: 'r',
        jenis: 'utama',
        klasifikasi: 'organisasi',
        uraian: 'meningkatnya mutu  pembelajaran',
        rhkAtasan: 'Mutu sekolah',
        indikator: [
          {
            id: 'i',
            aspek: 'kuantitas',
            indikator: 'Jumlah modul ajar',
            target: '2 modul',
            targetAngka: 2,
            satuan: 'modul',
            bobot: 40,
          },
          { id: 'k', aspek: 'waktu', indikator: 'Tepat waktu', target: '' },
        ],
        rencanaAksi: [{ id: 'a', periodId: 'jan', deskripsi: 'Menyusun modul', target: '1 modul' }],
      },
    ],
    perilaku: [{ nilai: 'loyal', ekspektasi: 'Menjaga rahasia' }],
  }
  let next = 0
  const makeId = () => `n${next++}`
  const once = addPlan(plan, read(TEACHER).rhk, makeId)
  expect(once.perilaku).toEqual(plan.perilaku)
  expect(once.rhk.map(({ id }) => id)).toEqual(['r', expect.stringMatching(/^n/)])
  expect(once.rhk[0]).toMatchObject({
    klasifikasi: 'organisasi',
    rhkAtasan: 'Mutu sekolah',
    rencanaAksi: [{ id: 'a', target: '1 modul' }, { periodId: 'feb' }],
  })
  expect(once.rhk[0]?.indikator).toMatchObject([
    { id: 'i', target: '4 modul', bobot: 40 },
    { id: 'k' },
    { aspek: 'kualitas' },
  ])
  expect(once.rhk[0]?.indikator[0]).not.toHaveProperty('targetAngka')
  expect(addPlan(once, read(TEACHER).rhk, makeId)).toEqual(once)
  const many = Array.from({ length: 61 }, () => once.rhk[0]!)
  expect([fits(once), fits({ ...once, rhk: many })]).toEqual([true, false])
})
