import type { Profile } from './profile.ts'
import { at, doc, item, pdf, sheet, SIX_DAYS, slides, WEEK, office } from './profile.ts'

export const DESK_PROFILES: readonly Profile[] = [
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
]
