import type { Profile } from './profile.ts'
import { canva, doc, item, pdf, sheet, WEEK, office } from './profile.ts'

export const MIXED_PROFILES: readonly Profile[] = [
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
