import type { Plan } from './agency.ts'
import type { DemoRhk } from './plan.ts'
import { HUMAS } from './plan-humas.ts'

const TAMBAHAN: DemoRhk = {
  jenis: 'tambahan',
  uraian: 'Terlaksananya tugas kedinasan lain yang diperintahkan pimpinan',
  rhkAtasan: '',
  indikator: [
    {
      aspek: 'kuantitas',
      indikator: 'Jumlah tugas kedinasan yang diselesaikan',
      target: '12 Kegiatan',
    },
  ],
  actions: [
    {
      deskripsi: 'Mengikuti rapat dan koordinasi lintas bidang',
      target: '2 Kegiatan',
      unit: 'kegiatan',
      lines: [
        'Mengikuti rapat koordinasi mingguan dinas dan mencatat tindak lanjut bidang',
        'Menyusun notula rapat persiapan evaluasi SPBE bersama Bagian Organisasi',
        'Menghadiri rapat pembahasan anggaran perubahan bersama Sekretariat',
      ],
    },
  ],
}

export const PLANS: Record<Plan, readonly DemoRhk[]> = {
  aplikasi: [
    {
      jenis: 'utama',
      uraian: 'Terkelolanya aplikasi layanan publik pemerintah kabupaten yang andal',
      rhkAtasan: 'Meningkatnya kualitas layanan pemerintahan berbasis elektronik',
      indikator: [
        {
          aspek: 'kuantitas',
          indikator: 'Jumlah aplikasi yang dikembangkan atau diperbaiki',
          target: '6 Aplikasi',
        },
        {
          aspek: 'waktu',
          indikator: 'Waktu penyelesaian permintaan perubahan',
          target: '5 Hari kerja',
        },
      ],
      actions: [
        {
          deskripsi: 'Menyusun dokumen kebutuhan dan rancangan aplikasi perizinan',
          target: '2 Dokumen',
          unit: 'dokumen',
          lines: [
            'Menyusun rancangan basis data modul verifikasi berkas aplikasi perizinan',
            'Menelaah alur persetujuan aplikasi perizinan bersama DPMPTSP',
            'Memperbarui dokumen kebutuhan aplikasi perizinan versi 2.3',
            'Menyusun skenario uji terima modul pembayaran retribusi',
          ],
        },
        {
          deskripsi: 'Memperbaiki dan menguji aplikasi layanan yang berjalan',
          target: '8 Perbaikan',
          unit: 'perbaikan',
          lines: [
            'Memperbaiki galat unggah lampiran pada aplikasi pengaduan masyarakat',
            'Menguji pembaruan aplikasi presensi pada lingkungan uji coba',
            'Menganalisis penyebab lambatnya halaman laporan aplikasi e-retribusi',
            'Meninjau kode perubahan modul notifikasi aplikasi pengaduan',
          ],
        },
      ],
    },
    {
      jenis: 'utama',
      uraian: 'Tersedianya integrasi data antaraplikasi perangkat daerah',
      rhkAtasan: 'Meningkatnya kualitas layanan pemerintahan berbasis elektronik',
      indikator: [
        {
          aspek: 'kuantitas',
          indikator: 'Jumlah layanan data yang terhubung',
          target: '4 Layanan',
        },
      ],
      actions: [
        {
          deskripsi: 'Membangun layanan pertukaran data dengan perangkat daerah',
          target: '1 Layanan',
          unit: 'layanan',
          lines: [
            'Menyusun dokumentasi layanan pertukaran data kependudukan untuk Dinas Sosial',
            'Menguji sambungan layanan data pegawai dengan aplikasi BKPSDM',
            'Memverifikasi hasil sinkronisasi data wajib pajak dengan Bapenda',
          ],
        },
      ],
    },
    TAMBAHAN,
  ],
  jaringan: [
    {
      jenis: 'utama',
      uraian: 'Terjaganya ketersediaan jaringan intra pemerintah kabupaten',
      rhkAtasan: 'Meningkatnya kualitas infrastruktur teknologi informasi',
      indikator: [
        {
          aspek: 'kualitas',
          indikator: 'Persentase ketersediaan jaringan intra',
          target: '99 Persen',
        },
      ],
      actions: [
        {
          deskripsi: 'Memantau dan memelihara perangkat jaringan perangkat daerah',
          target: '20 Laporan',
          unit: 'laporan',
          lines: [
            'Memantau lalu lintas jaringan dan menyusun laporan harian pusat data',
            'Mengganti perangkat akses nirkabel di ruang layanan Kecamatan Sukamaju',
            'Mengonfigurasi ulang VLAN pada sakelar gedung Sekretariat Daerah',
            'Memeriksa suhu dan catu daya ruang server serta mencatat hasilnya',
          ],
        },
        {
          deskripsi: 'Menangani gangguan sambungan internet',
          target: '10 Tiket',
          unit: 'tiket',
          lines: [
            'Menangani gangguan sambungan internet Puskesmas Cempaka Barat',
            'Mengoordinasikan perbaikan kabel serat optik dengan penyedia',
            'Mengukur kualitas sambungan pada lima kantor desa dan melaporkan hasil',
          ],
        },
      ],
    },
    TAMBAHAN,
  ],
  humas: [...HUMAS, TAMBAHAN],
  statistik: [
    {
      jenis: 'utama',
      uraian: 'Tersedianya data statistik sektoral yang mutakhir dan dapat dipercaya',
      rhkAtasan: 'Meningkatnya kualitas penyelenggaraan statistik sektoral',
      indikator: [
        {
          aspek: 'kuantitas',
          indikator: 'Jumlah set data sektoral yang diperiksa',
          target: '48 Set data',
        },
      ],
      actions: [
        {
          deskripsi: 'Memeriksa dan menerbitkan set data sektoral',
          target: '4 Set data',
          unit: 'set data',
          lines: [
            'Memverifikasi set data produksi perikanan dari Dinas Perikanan',
            'Mengolah data jumlah kunjungan puskesmas triwulan berjalan',
            'Menyusun metadata variabel set data jalan kabupaten',
            'Menerbitkan set data harga bahan pokok pada portal satu data',
          ],
        },
        {
          deskripsi: 'Membina produsen data perangkat daerah',
          target: '2 Kegiatan',
          unit: 'kegiatan',
          lines: [
            'Membimbing operator data Dinas Pertanian dalam pengisian metadata',
            'Menyusun bahan pembinaan statistik sektoral untuk forum satu data',
          ],
        },
      ],
    },
    TAMBAHAN,
  ],
  pimpinan: [
    {
      jenis: 'utama',
      uraian: 'Meningkatnya kualitas layanan pemerintahan berbasis elektronik',
      rhkAtasan: '',
      indikator: [{ aspek: 'kualitas', indikator: 'Indeks SPBE kabupaten', target: '3,4 Indeks' }],
      actions: [
        {
          deskripsi: 'Mengendalikan pelaksanaan program dan kegiatan',
          target: '4 Laporan',
          unit: 'laporan',
          lines: [
            'Memeriksa capaian kegiatan bidang dan menetapkan tindak lanjut',
            'Memimpin rapat pengendalian pelaksanaan anggaran',
            'Menelaah rancangan keputusan tentang tim koordinasi SPBE',
          ],
        },
      ],
    },
    TAMBAHAN,
  ],
}

export const RETURN_REASONS = [
  'Mohon lampirkan tautan bukti yang dapat dibuka.',
  'Kuantitas belum sesuai dengan bukti, mohon diperiksa kembali.',
  'Uraian masih terlalu umum, sebutkan dokumen yang dihasilkan.',
]
