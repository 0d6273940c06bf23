/** The SKP the replica shows: 6 RHK, 14 indikator, 4 periods, 30 rencana aksi. All invented. */
export type Indikator = {
  readonly aspek: string
  readonly indikator: string
  readonly target: string
}
export type Rhk = {
  readonly id: number
  readonly jenis: 'UTAMA' | 'TAMBAHAN'
  readonly klasifikasi: 'ORGANISASI' | 'INDIVIDU'
  readonly rhk: string
  readonly atasan: string
  readonly indikators: readonly Indikator[]
}
export type Period = {
  readonly periode: number
  readonly nama: string
  readonly awal: string
  readonly akhir: string
  readonly batas: string
}
export type Action = {
  readonly id: number
  readonly rhkId: number
  readonly deskripsi: string
  readonly target: string
}

const indikator = (aspek: string, text: string, target: string): Indikator => ({
  aspek,
  indikator: text,
  target,
})

export const RHK: readonly Rhk[] = [
  {
    id: 11,
    jenis: 'UTAMA',
    klasifikasi: 'ORGANISASI',
    rhk: 'Tersusunnya laporan keuangan unit kerja yang akurat dan tepat waktu',
    atasan: 'Meningkatnya akuntabilitas keuangan perangkat daerah',
    indikators: [
      indikator('KUANTITAS', 'Jumlah laporan keuangan yang disusun', '12 Dokumen'),
      indikator('KUALITAS', 'Persentase laporan tanpa koreksi', '95 %'),
      indikator('WAKTU', 'Laporan selesai sebelum tanggal 10', '12 Bulan'),
    ],
  },
  {
    id: 12,
    jenis: 'UTAMA',
    klasifikasi: 'INDIVIDU',
    rhk: 'Terkelolanya surat masuk dan surat keluar bagian umum',
    atasan: 'Meningkatnya tertib administrasi perangkat daerah',
    indikators: [
      indikator('KUANTITAS', 'Jumlah surat yang diagendakan', '1.200 Surat'),
      indikator('WAKTU', 'Surat diteruskan paling lama satu hari kerja', '1 Hari'),
    ],
  },
  {
    id: 13,
    jenis: 'UTAMA',
    klasifikasi: 'INDIVIDU',
    rhk: 'Termutakhirkannya data kepegawaian pada SIASN',
    atasan: 'Meningkatnya kualitas data aparatur',
    indikators: [
      indikator('KUANTITAS', 'Jumlah data yang dimutakhirkan', '240 Data'),
      indikator('KUALITAS', 'Persentase data yang valid', '98 %'),
      indikator('WAKTU', 'Pemutakhiran selesai tiap akhir bulan', '12 Bulan'),
    ],
  },
  {
    id: 14,
    jenis: 'UTAMA',
    klasifikasi: 'INDIVIDU',
    rhk: 'Terlaksananya rapat koordinasi dengan notula yang lengkap',
    atasan: 'Meningkatnya koordinasi antarbidang',
    indikators: [
      indikator('KUANTITAS', 'Jumlah notula rapat', '24 Notula'),
      indikator('KUALITAS', 'Persentase notula yang ditindaklanjuti', '90 %'),
    ],
  },
  {
    id: 15,
    jenis: 'UTAMA',
    klasifikasi: 'ORGANISASI',
    rhk: 'Terlayaninya konsultasi kepegawaian & pengaduan pegawai',
    atasan: 'Meningkatnya kepuasan pegawai',
    indikators: [
      indikator('KUANTITAS', 'Jumlah konsultasi yang dilayani', '150 Konsultasi'),
      indikator('KUALITAS', 'Indeks kepuasan layanan', '3,5 Indeks'),
    ],
  },
  {
    id: 16,
    jenis: 'TAMBAHAN',
    klasifikasi: 'INDIVIDU',
    rhk: 'Terbantunya kegiatan hari besar nasional',
    atasan: '',
    indikators: [
      indikator('KUANTITAS', 'Jumlah kegiatan yang dibantu', '4 Kegiatan'),
      indikator('KUALITAS', 'Ketepatan pelaksanaan', '100 %'),
    ],
  },
]

/** Per RHK; a period takes one or two of each, so that the four make thirty. */
const ACTIONS: Readonly<Record<number, readonly string[]>> = {
  11: ['Menyusun laporan keuangan bulanan', 'Melakukan rekonsiliasi belanja  dengan BPKAD'],
  12: ['Mengagendakan dan meneruskan surat masuk', 'Mengonsep surat keluar bagian umum'],
  13: ['Memutakhirkan data pegawai pada SIASN', 'Memverifikasi usulan kenaikan pangkat'],
  14: ['Mengikuti rapat koordinasi dan menyusun notula'],
  15: ['Melayani konsultasi kepegawaian & pengaduan'],
  16: ['Membantu persiapan upacara hari besar nasional'],
}
const COUNTS = [7, 7, 7, 9]

export const RENAMED = 'Merekonsiliasi belanja dengan BPKAD dan KPPN'

/** Action plans of the nth period (0–3) of the year. */
export function actionsOf(nth: number, renamed: boolean): readonly Action[] {
  const all = RHK.flatMap((rhk) =>
    (ACTIONS[rhk.id] ?? []).map((deskripsi) => ({ rhkId: rhk.id, deskripsi })),
  )
  const chosen = nth === 3 ? all : all.slice(0, COUNTS[nth])
  return chosen.map(({ rhkId, deskripsi }, index) => ({
    id: nth * 100 + index + 1,
    rhkId,
    deskripsi: nth === 3 && index === 1 && renamed ? RENAMED : deskripsi,
    target: `${index + 1} Dokumen`,
  }))
}

const MONTHS =
  'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'
export const monthName = (month: number) => MONTHS.split(' ')[month - 1] ?? ''

/** Four periods of one month each, from the 16th to the 15th; the last one holds `today`. */
export function periodsFor(today: string): readonly Period[] {
  const [year = 0, month = 0, date = 0] = today.split('-').map(Number)
  const started = date >= 16 ? month : month - 1
  return [3, 2, 1, 0].map((back, nth) => {
    const from = new Date(Date.UTC(year, started - 1 - back, 16))
    const to = new Date(Date.UTC(year, started - back, 15))
    const name = (at: Date) => `${at.getUTCDate()} ${monthName(at.getUTCMonth() + 1)}`
    return {
      periode: nth + 9,
      nama: `Periode ${name(from)} - ${name(to)}`,
      awal: from.toISOString().slice(0, 10),
      akhir: to.toISOString().slice(0, 10),
      batas: new Date(Date.UTC(year, started - back, 19)).toISOString().slice(0, 10),
    }
  })
}
