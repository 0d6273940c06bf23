import type { PlanItem } from '@jejak/shared/suggest/suggestion'
import type { SuggestSettings } from '@jejak/shared/suggest/settings'
import type { Work } from './documents.ts'
import type { Letter } from './letters.ts'

export type Profile = {
  readonly name: string
  readonly days: readonly [string, string]
  readonly settings: SuggestSettings
  readonly from: number
  readonly to: number
  /** Share of the day spent away from the browser. */
  readonly fieldShare: number
  readonly plan: readonly PlanItem[]
  readonly works: readonly Work[]
  readonly letters: readonly Letter[]
  readonly meetings: readonly (readonly [string, string | null])[]
  readonly habits: readonly Habit[]
}

export type Habit =
  | 'write'
  | 'read'
  | 'turn'
  | 'leave'
  | 'sleep'
  | 'private'
  | 'meeting'
  | 'letter'
  | 'queue'
  | 'numbered'
  | 'secret'
  | 'script'
  | 'sipd'
  | 'sakti'
  | 'siasn'

const WEEK = { 'mon-thu': ['07:30', '16:00'], fri: ['07:30', '16:30'] } as const
const SIX_DAYS = {
  'mon-thu': ['07:30', '14:45'],
  fri: ['07:30', '15:15'],
  sat: ['07:30', '14:45'],
} as const

const doc = (title: string, unit: string, planId: string | null): Work => ({
  app: 'google-docs',
  type: 'document',
  title,
  unit,
  planId,
})
const sheet = (title: string, unit: string, planId: string | null): Work => ({
  ...doc(title, unit, planId),
  type: 'spreadsheet',
})
const slides = (title: string, planId: string | null): Work => ({
  ...doc(title, 'dokumen', planId),
  type: 'presentation',
})
const pdf = (title: string, unit: string, planId: string | null): Work => ({
  ...doc(title, unit, planId),
  app: 'pdf',
  type: 'file',
})
const canva = (title: string, planId: string | null): Work => ({
  ...doc(title, 'dokumen', planId),
  app: 'canva',
  type: 'design',
})

const item = (id: string, rencanaAksi: string, rhk: string, indikator: string): PlanItem => ({
  id,
  rencanaAksi,
  rhk,
  indikator,
})

const at = (hours: number, minutes = 0) => hours * 60 + minutes

const office = {
  settings: { zone: 420, workingHours: WEEK },
  from: at(7, 35),
  to: at(16),
  fieldShare: 0.1,
}

export const PROFILES: readonly Profile[] = [
  {
    ...office,
    name: 'analis-kebijakan',
    days: ['2026-01-19', '2026-06-03'],
    plan: [
      item(
        'ra-1',
        'Menyusun telaahan kebijakan',
        'Tersusunnya rekomendasi kebijakan',
        'Jumlah telaahan',
      ),
      item(
        'ra-2',
        'Mengikuti rapat pembahasan rancangan peraturan',
        'Tersusunnya produk hukum daerah',
        'Jumlah rancangan',
      ),
      item('ra-3', 'Mengelola surat masuk bagian', 'Tertibnya administrasi umum', 'Jumlah surat'),
    ],
    works: [
      doc('Telaahan Staf Penataan Perangkat Daerah', 'dokumen', 'ra-1'),
      doc('Draft Kajian Kebijakan Jam Kerja', 'dokumen', 'ra-1'),
      pdf('Permenpan 6 Tahun 2022.pdf', 'dokumen', null),
      slides('Paparan Rancangan Peraturan Bupati', 'ra-2'),
    ],
    letters: [{ hal: 'Permintaan data kelembagaan', planId: 'ra-3' }],
    meetings: [['Rapat Pembahasan Ranperbup SOTK', 'ra-2']],
    habits: ['write', 'write', 'read', 'turn', 'meeting', 'letter', 'leave', 'private'],
  },
  {
    ...office,
    name: 'pengadministrasi-srikandi',
    days: ['2026-02-03', '2026-07-08'],
    settings: { zone: 480, workingHours: WEEK },
    plan: [
      item(
        'ra-1',
        'Mengelola surat masuk dan surat keluar',
        'Terlaksananya administrasi persuratan',
        'Jumlah surat',
      ),
      item('ra-2', 'Merekapitulasi absensi pegawai', 'Tertibnya disiplin pegawai', 'Rekap bulanan'),
    ],
    works: [
      sheet('Rekap Absensi Januari', 'data', 'ra-2'),
      doc('Notula Apel Pagi', 'notula', null),
    ],
    letters: [
      { hal: 'Undangan rapat koordinasi triwulan', planId: 'ra-1' },
      { hal: 'Permohonan narasumber', planId: 'ra-1' },
    ],
    meetings: [],
    habits: [
      'queue',
      'queue',
      'letter',
      'letter',
      'queue',
      'write',
      'numbered',
      'secret',
      'private',
    ],
  },
  {
    ...office,
    name: 'kepala-bidang-rapat',
    days: ['2026-02-12', '2026-08-05'],
    settings: { zone: 540, workingHours: WEEK },
    plan: [
      item(
        'ra-1',
        'Memimpin rapat koordinasi bidang',
        'Terlaksananya koordinasi internal',
        'Jumlah rapat',
      ),
      item(
        'ra-2',
        'Memeriksa dan memaraf naskah dinas',
        'Terkendalinya naskah dinas',
        'Jumlah naskah',
      ),
    ],
    works: [
      slides('Paparan Evaluasi Program', null),
      doc('Laporan Kinerja Bidang', 'laporan', null),
    ],
    letters: [{ hal: 'Usulan anggaran perubahan', planId: 'ra-2' }],
    meetings: [
      ['Rapat Koordinasi Bidang', 'ra-1'],
      ['Rapat Persiapan Musrenbang', 'ra-1'],
      ['Evaluasi Realisasi Anggaran', 'ra-1'],
    ],
    habits: ['meeting', 'meeting', 'meeting', 'write', 'letter', 'queue', 'read'],
  },
  {
    ...office,
    name: 'bendahara-pengeluaran',
    days: ['2026-03-03', '2026-09-09'],
    plan: [
      item(
        'ra-1',
        'Memproses pembayaran belanja',
        'Tertibnya administrasi keuangan',
        'Jumlah SPP dan SPM',
      ),
      item('ra-2', 'Menatausahakan kas', 'Tertibnya administrasi keuangan', 'Buku kas umum'),
    ],
    works: [
      sheet('Buku Kas Umum Februari', 'data', 'ra-2'),
      doc('Laporan SPJ Fungsional', 'laporan', 'ra-2'),
    ],
    letters: [{ hal: 'Rekonsiliasi kas daerah', planId: 'ra-2' }],
    meetings: [['Rekonsiliasi Kas Triwulan', 'ra-2']],
    habits: ['sipd', 'sipd', 'write', 'sipd', 'sakti', 'letter', 'leave', 'turn'],
  },
  {
    ...office,
    name: 'guru-enam-hari',
    days: ['2026-01-24', '2026-10-03'],
    settings: { zone: 420, workingHours: SIX_DAYS },
    to: at(14, 45),
    fieldShare: 0.45,
    plan: [
      item(
        'ra-1',
        'Menyusun perangkat pembelajaran',
        'Terlaksananya pembelajaran berkualitas',
        'Jumlah modul ajar',
      ),
      item('ra-2', 'Mengolah nilai hasil belajar siswa', 'Terlaksananya penilaian', 'Daftar nilai'),
    ],
    works: [
      doc('Modul Ajar IPA Kelas VIII', 'dokumen', 'ra-1'),
      sheet('Daftar Nilai Kelas VIII', 'data', 'ra-2'),
      slides('Materi Sistem Pencernaan', 'ra-1'),
    ],
    letters: [],
    meetings: [['Rapat Dewan Guru', null]],
    habits: ['write', 'write', 'turn', 'sleep', 'private'],
  },
  {
    ...office,
    name: 'perawat-jaga-malam',
    days: ['2026-04-14', '2026-11-10'],
    settings: { zone: 480, workingHours: WEEK },
    from: at(21),
    to: at(29),
    fieldShare: 0.5,
    plan: [
      item(
        'ra-1',
        'Melaksanakan asuhan keperawatan',
        'Terlaksananya layanan kesehatan',
        'Jumlah pasien',
      ),
    ],
    works: [
      doc('Laporan Jaga Malam', 'laporan', 'ra-1'),
      sheet('Data Pasien Rawat Inap', 'data', 'ra-1'),
    ],
    letters: [],
    meetings: [],
    habits: ['write', 'read', 'leave', 'turn'],
  },
  {
    ...office,
    name: 'penyuluh-lapangan',
    days: ['2026-05-06', '2026-11-18'],
    fieldShare: 0.75,
    plan: [
      item(
        'ra-1',
        'Melaksanakan penyuluhan kelompok tani',
        'Meningkatnya kapasitas petani',
        'Jumlah kelompok',
      ),
    ],
    works: [
      doc('Laporan Kunjungan Kelompok Tani', 'laporan', 'ra-1'),
      pdf('Juknis Pupuk Bersubsidi.pdf', 'dokumen', null),
    ],
    letters: [],
    meetings: [],
    habits: ['write', 'read'],
  },
  {
    ...office,
    name: 'pranata-humas',
    days: ['2026-04-21', '2026-08-19'],
    plan: [
      item('ra-1', 'Menyusun bahan publikasi', 'Tersedianya informasi publik', 'Jumlah konten'),
      item('ra-2', 'Menyusun siaran pers', 'Tersedianya informasi publik', 'Jumlah rilis'),
    ],
    works: [
      canva('Infografis Pelayanan Publik', 'ra-1'),
      doc('Rilis Kunjungan Kerja Bupati', 'dokumen', 'ra-2'),
      canva('Feed HUT Kabupaten', 'ra-1'),
    ],
    letters: [{ hal: 'Permohonan peliputan kegiatan', planId: null }],
    meetings: [['Rapat Redaksi', null]],
    habits: ['write', 'write', 'write', 'turn', 'meeting', 'letter', 'private'],
  },
  {
    ...office,
    name: 'arsiparis',
    days: ['2026-05-12', '2026-09-22'],
    plan: [
      item('ra-1', 'Melaksanakan penyusutan arsip', 'Terkelolanya arsip dinamis', 'Jumlah arsip'),
    ],
    works: [
      sheet('Daftar Arsip Inaktif', 'data', 'ra-1'),
      doc('Berita Acara Penyusutan Arsip', 'dokumen', 'ra-1'),
    ],
    letters: [{ hal: 'Penyerahan arsip statis', planId: 'ra-1' }],
    meetings: [],
    habits: ['write', 'queue', 'read', 'letter', 'sleep', 'leave'],
  },
  {
    ...office,
    name: 'perencana',
    days: ['2026-06-09', '2026-10-14'],
    plan: [
      item(
        'ra-1',
        'Mengolah data capaian kinerja',
        'Tersusunnya laporan kinerja',
        'Jumlah laporan',
      ),
      item(
        'ra-2',
        'Menyusun rancangan awal Renja',
        'Tersusunnya dokumen perencanaan',
        'Dokumen Renja',
      ),
    ],
    works: [
      sheet('Capaian Kinerja Triwulan II', 'data', 'ra-1'),
      doc('Rancangan Awal Renja 2027', 'dokumen', 'ra-2'),
      doc('LKjIP Dinas 2025', 'laporan', 'ra-1'),
      doc('KAK Penyusunan Renstra', 'dokumen', 'ra-2'),
    ],
    letters: [{ hal: 'Permintaan data capaian kinerja', planId: 'ra-1' }],
    meetings: [['Forum Perangkat Daerah', 'ra-2']],
    habits: ['write', 'write', 'turn', 'read', 'meeting', 'letter', 'sleep'],
  },
  {
    ...office,
    name: 'analis-kepegawaian',
    days: ['2026-07-14', '2026-11-04'],
    settings: { zone: 540, workingHours: WEEK },
    plan: [
      item(
        'ra-1',
        'Memproses usulan layanan kepegawaian',
        'Terlaksananya layanan kepegawaian',
        'Jumlah usulan',
      ),
    ],
    works: [
      sheet('Data Usul Kenaikan Pangkat', 'data', 'ra-1'),
      doc('Nota Dinas Usul Mutasi', 'dokumen', 'ra-1'),
    ],
    letters: [{ hal: 'Usul kenaikan pangkat periode Oktober', planId: 'ra-1' }],
    meetings: [['Sosialisasi Manajemen Talenta', null]],
    habits: ['siasn', 'write', 'siasn', 'queue', 'secret', 'meeting', 'leave'],
  },
  {
    ...office,
    name: 'kepala-dinas',
    days: ['2026-08-12', '2026-10-21'],
    plan: [
      item(
        'ra-1',
        'Menandatangani naskah dinas',
        'Terkendalinya tata naskah dinas',
        'Jumlah naskah',
      ),
    ],
    works: [
      doc('Sambutan Pembukaan Bimtek', 'dokumen', null),
      pdf('LHP BPK 2025.pdf', 'laporan', null),
    ],
    letters: [
      { hal: 'Surat tugas monitoring', planId: 'ra-1' },
      { hal: 'Nota kesepahaman', planId: 'ra-1' },
    ],
    meetings: [['Rapat Pimpinan', null]],
    habits: ['queue', 'numbered', 'script', 'letter', 'secret', 'meeting', 'read', 'private'],
  },
]
