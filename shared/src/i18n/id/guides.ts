/** Panduan perilaku of the seven values of BerAKHLAK, as the regulation words them. */
export const guides = {
  'berorientasi-pelayanan':
    'Memahami dan memenuhi kebutuhan masyarakat · Ramah, cekatan, solutif, dan dapat diandalkan · Melakukan perbaikan tiada henti',
  akuntabel:
    'Melaksanakan tugas dengan jujur, bertanggung jawab, cermat, disiplin, dan berintegritas tinggi · Menggunakan kekayaan dan BMN secara bertanggung jawab, efektif, dan efisien · Tidak menyalahgunakan kewenangan jabatan',
  kompeten:
    'Meningkatkan kompetensi diri untuk menjawab tantangan yang selalu berubah · Membantu orang lain belajar · Melaksanakan tugas dengan kualitas terbaik',
  harmonis:
    'Menghargai setiap orang apapun latar belakangnya · Suka menolong orang lain · Membangun lingkungan kerja yang kondusif',
  loyal:
    'Memegang teguh ideologi Pancasila, UUD 1945, setia pada NKRI serta pemerintahan yang sah · Menjaga nama baik sesama ASN, Pimpinan, Instansi dan Negara · Menjaga rahasia jabatan dan negara',
  adaptif:
    'Cepat menyesuaikan diri menghadapi perubahan · Terus berinovasi dan mengembangkan kreativitas · Bertindak proaktif',
  kolaboratif:
    'Memberi kesempatan kepada berbagai pihak untuk berkontribusi · Terbuka dalam bekerja sama untuk menghasilkan nilai tambah · Menggerakkan pemanfaatan berbagai sumber daya untuk tujuan bersama',
} as const satisfies Record<string, string>
