import type { DemoRhk } from './plan.ts'

/** What public relations officers plan and do. */
export const HUMAS: readonly DemoRhk[] = [
  {
    jenis: 'utama',
    uraian: 'Tersebarluasnya informasi kebijakan dan program pemerintah kabupaten',
    rhkAtasan: 'Meningkatnya kualitas pengelolaan informasi dan komunikasi publik',
    indikator: [
      {
        aspek: 'kuantitas',
        indikator: 'Jumlah konten informasi publik yang diterbitkan',
        target: '120 Konten',
      },
      {
        aspek: 'kualitas',
        indikator: 'Persentase konten yang sesuai pedoman',
        target: '95 Persen',
      },
    ],
    actions: [
      {
        deskripsi: 'Menyusun naskah berita dan siaran pers',
        target: '10 Naskah',
        unit: 'naskah',
        lines: [
          'Menyusun naskah berita peresmian pasar rakyat Kecamatan Sukamaju',
          'Menyusun siaran pers pelaksanaan gerakan pangan murah',
          'Menyunting naskah berita kegiatan musrenbang tingkat kecamatan',
          'Mewawancarai narasumber program bantuan benih untuk bahan berita',
        ],
      },
      {
        deskripsi: 'Mengelola konten kanal media sosial pemerintah kabupaten',
        target: '20 Konten',
        unit: 'konten',
        lines: [
          'Merancang infografis jadwal layanan administrasi kependudukan keliling',
          'Menyunting video dokumentasi apel gabungan untuk kanal resmi',
          'Menyusun kalender konten media sosial pekan berjalan',
          'Menanggapi pertanyaan warga pada kanal media sosial resmi',
        ],
      },
    ],
  },
  {
    jenis: 'utama',
    uraian: 'Terlayaninya permohonan informasi publik sesuai ketentuan',
    rhkAtasan: 'Meningkatnya kualitas pengelolaan informasi dan komunikasi publik',
    indikator: [
      {
        aspek: 'waktu',
        indikator: 'Waktu penyelesaian permohonan informasi',
        target: '10 Hari kerja',
      },
    ],
    actions: [
      {
        deskripsi: 'Melayani permohonan informasi melalui PPID',
        target: '5 Permohonan',
        unit: 'permohonan',
        lines: [
          'Menelaah permohonan informasi anggaran desa dan menyiapkan jawaban',
          'Memutakhirkan daftar informasi publik pada laman PPID',
          'Mengoordinasikan bahan jawaban permohonan informasi dengan Dinas PUPR',
        ],
      },
    ],
  },
]
