import type { Letter } from './letter.ts'

const usual = {
  jenis: 'Nota Dinas',
  sifat: 'Biasa',
  urgensi: 'Biasa',
  klasifikasi: '000.1 Ketatausahaan',
  asal: 'Bagian Umum',
} as const

const longHal =
  'Penyampaian laporan hasil pelaksanaan monitoring dan evaluasi penyelenggaraan pelayanan publik ' +
  'pada seluruh perangkat daerah, unit pelaksana teknis, kecamatan, dan kelurahan sampai dengan ' +
  'triwulan keempat beserta rekomendasi tindak lanjut perbaikan, rencana aksi, jadwal pendampingan, ' +
  'kebutuhan anggaran, dan penanggung jawab masing-masing kegiatan untuk menjadi bahan rapat pimpinan'

/** Letters whose shape has broken somebody's parser before: odd numbers, twins, long and many-line subjects. */
export const oddLetters: readonly Letter[] = [
  {
    ...usual,
    id: 'k01',
    nomor: '000.1/123',
    tanggal: '2026-01-05',
    hal: 'Undangan rapat koordinasi arsip',
  },
  {
    ...usual,
    id: 'k02',
    nomor: '000.1.2.3/45/DISKOMINFO/2026',
    tanggal: '2026-01-06',
    hal: 'Laporan pemeliharaan jaringan',
    sifat: 'Penting',
  },
  {
    ...usual,
    id: 'k03',
    nomor: '100.3.3.2/7/BKPSDMD/2026',
    tanggal: '2026-01-06',
    hal: 'Keputusan tim penilai kinerja',
    jenis: 'Surat Keputusan',
  },
  {
    ...usual,
    id: 'k04',
    nomor: '000.5.6.2/X /2025',
    tanggal: '2025-12-29',
    hal: 'Daftar arsip inaktif yang dipindahkan',
  },
  {
    ...usual,
    id: 'k05',
    nomor: 'S.16/SETJEN/ROUM/Set.1/1/2026',
    tanggal: '2026-01-07',
    hal: 'Permintaan data kebutuhan ruang',
    jenis: 'Surat Dinas',
  },
  { ...usual, id: 'k06', nomor: '', tanggal: '2026-01-07', hal: 'Konsep surat edaran jam kerja' },
  {
    ...usual,
    id: 'k07',
    nomor: '800.1.11/20/BKPSDMD/2026',
    tanggal: '2026-01-08',
    hal: 'Surat tugas pendampingan aplikasi',
    jenis: 'Surat Tugas',
  },
  {
    ...usual,
    id: 'k08',
    nomor: '800.1.11/20/BKPSDMD/2026',
    tanggal: '2026-01-08',
    hal: 'Surat tugas verifikasi lapangan',
    jenis: 'Surat Tugas',
  },
  { ...usual, id: 'k09', nomor: '000.8/31/ORG/2026', tanggal: '2026-01-08', hal: longHal },
  {
    ...usual,
    id: 'k10',
    nomor: '000.8/32/ORG/2026',
    tanggal: '2026-01-09',
    hal: 'Tindak lanjut evaluasi:\n1. perbaikan standar layanan\n2. survei kepuasan',
  },
  {
    ...usual,
    id: 'k11',
    nomor: '800.1.11.13/33/BKPSDMD/2026',
    tanggal: '2026-01-09',
    hal: 'Permohonan cuti sakit a.n. CANARY_NAMA NIP 198001012005011001',
  },
  {
    ...usual,
    id: 'k12',
    nomor: '700.1/4/CANARY_NOMOR/2026',
    tanggal: '2026-01-09',
    hal: 'Hasil pemeriksaan CANARY_HAL',
    sifat: 'Rahasia',
    asal: 'Inspektorat',
  },
]
