/** *Penilaian kinerja*: one's own, and the pages on which one rates and decides on objections. */
export const evaluation = {
  title: 'Penilaian kinerja',
  intro:
    'Hasil kerja dihitung dari kegiatan yang disetujui, lalu dinilai oleh pejabat penilai Anda. Penilaian tidak mengubah tunjangan secara otomatis.',
  empty: 'Belum ada periode untuk dinilai',
  emptyText: 'Penilaian terbuka setelah periode penilaian ditutup.',
  open: 'Lihat rincian',
  close: 'Tutup rincian',
  print: 'Cetak formulir',
  receive: 'Buka penilaian',
  receiveText:
    'Penilaian sudah diberikan. Sejak Anda membukanya, ada 14 hari untuk mengajukan keberatan.',
  days: '{from} sampai {to}',
  at: '{post}, {unor}',
  assessor: 'Pejabat penilai: {name} ({as})',
  noAssessor: 'Pejabat penilai belum ada. Hubungi admin instansi.',
  superior: 'Atasan pejabat penilai: {name} ({as})',
  noSuperior:
    'Atasan pejabat penilai belum tercatat. Keberatan menunggu sampai jabatan itu terisi.',
  running: 'Periode masih berjalan; angka di bawah ini masih dapat berubah.',
  waitingEntries: '{n} kegiatan belum diputuskan dan belum dihitung.',

  'state.waiting': 'Belum dinilai',
  'state.rated': 'Belum dibuka pegawai',
  'state.rated.own': 'Siap dibuka',
  'state.received': 'Sudah dibuka',
  'state.objected': 'Keberatan berjalan',
  'state.final': 'Final',

  'states.count': '{state}: {n}',

  'rating.di-atas': 'Di atas ekspektasi',
  'rating.sesuai': 'Sesuai ekspektasi',
  'rating.di-bawah': 'Di bawah ekspektasi',
  'predikat.sangat-baik': 'Sangat Baik',
  'predikat.baik': 'Baik',
  'predikat.butuh-perbaikan': 'Butuh Perbaikan',
  'predikat.kurang': 'Kurang',
  'predikat.sangat-kurang': 'Sangat Kurang',
  predikat: 'Predikat kinerja: {predikat}',

  'table.caption': 'Predikat menurut rating hasil kerja dan perilaku kerja',
  'table.corner': 'Hasil kerja \\ Perilaku',
  'table.here': 'predikat Anda',
  'table.theirs': 'predikat ini',

  'real.title': 'Realisasi',
  'real.kept': 'Realisasi saat dinilai',
  'real.total': '{n} kegiatan disetujui, {minutes}',
  'real.percent': 'Rata-rata capaian rencana aksi yang dapat dihitung: {percent} %',
  'real.share': '{share} % dari waktu',
  'real.none': 'Belum ada kegiatan yang disetujui untuk RHK ini.',
  'real.target': 'Target: {target}',
  'real.noTarget': 'Tanpa target',
  'real.done': '{done} dari {target} {unit} ({percent} %)',
  'real.year': '{done} dari {target} {unit} sejak awal tahun ({percent} %)',
  'real.judged': 'dinilai dengan membaca',
  'real.elsewhere': '{n} kegiatan ({minutes}) tercatat pada rencana aksi yang sudah tidak ada.',
  'real.noPlan': 'SKP tahun ini belum ada.',

  'rated.title': 'Penilaian',
  'rated.hasilKerja': 'Hasil kerja',
  'rated.perilaku': 'Perilaku kerja',
  'rated.parts': 'Per RHK',
  'rated.values': 'Per nilai BerAKHLAK',

  'objection.title': 'Keberatan',
  'objection.make': 'Ajukan keberatan',
  'objection.left': '{n} hari lagi, sampai {day}',
  'objection.today': 'Hari terakhir, sampai hari ini',
  'objection.once':
    'Keberatan diajukan satu kali dan diputuskan oleh atasan pejabat penilai. Putusannya final.',
  'objection.reason': 'Alasan keberatan',
  'objection.sent': 'Keberatan terkirim.',
  'objection.was': 'Diajukan {day}:',
  'objection.waits': 'Menunggu putusan atasan pejabat penilai.',
  'objection.decided': 'Putusan {day} oleh {name} ({as}):',
  'objection.kept': 'Penilaian tetap.',
  'objection.changed': 'Penilaian diubah.',

  'segments.title': 'Gabungan periode',
  'segments.text':
    '{n} bagian periode digabung menurut jumlah hari: hasil kerja {hasilKerja}, perilaku {perilaku}.',

  'credit.title': 'Perkiraan angka kredit',
  'credit.jenjang': 'Jenjang jabatan fungsional',
  'credit.formula': '{months}/12 × {percent} % × {coefficient} = {points}',
  'credit.legend': 'bulan periode × persentase predikat × koefisien tahunan',
  'credit.disclaimer':
    'Perkiraan menurut PermenPANRB 1/2023. Yang berlaku adalah angka kredit yang ditetapkan pejabat berwenang.',
  'credit.none': 'Periode ini kurang dari satu bulan, jadi belum ada perkiraan.',
  'jenjang.pemula': 'Pemula',
  'jenjang.terampil': 'Terampil',
  'jenjang.mahir': 'Mahir',
  'jenjang.penyelia': 'Penyelia',
  'jenjang.ahli-pertama': 'Ahli Pertama',
  'jenjang.ahli-muda': 'Ahli Muda',
  'jenjang.ahli-madya': 'Ahli Madya',
  'jenjang.ahli-utama': 'Ahli Utama',
  'jenjang.none': 'Bukan jabatan fungsional',

  'team.title': 'Penilaian bawahan',
  'team.period': 'Periode',
  'team.empty': 'Tidak ada yang Anda nilai pada periode ini',
  'team.emptyText':
    'Di sini tampil pegawai yang jabatannya di bawah jabatan Anda pada periode itu.',
  'team.people': 'Pegawai',
  'team.objections': 'Keberatan yang menunggu putusan Anda',
  'team.rate': 'Nilai',
  'team.change': 'Ubah penilaian',
  'team.see': 'Lihat',
  'team.decide': 'Putuskan',
  'team.notYet': 'Penilaian terbuka setelah periode ditutup.',

  'form.title': 'Penilaian {name}',
  'form.whole': 'Keseluruhan',
  'form.rating': 'Rating',
  'form.note': 'Catatan',
  'form.noteNeeded': 'Catatan (wajib bila di bawah ekspektasi)',
  'form.reason': 'Alasan',
  'form.suggested': 'Dari rating bagian-bagiannya: {rating}.',
  'form.save': 'Simpan penilaian',
  'form.saved': 'Penilaian tersimpan. Pegawai dapat membukanya.',
  'form.keep': 'Dapat diubah sampai pegawai membukanya.',

  'decide.title': 'Putusan keberatan {name}',
  'decide.text':
    'Putusan ini satu kali dan final. Biarkan rating seperti semula bila penilaian tetap.',
  'decide.save': 'Putuskan keberatan',
  'decide.saved': 'Keberatan diputuskan.',

  'spread.title': 'Sebaran predikat',
  'spread.capaian': 'Capaian kinerja organisasi',
  'spread.count': '{predikat}: {n}',
  'spread.fits': 'Sebaran ini sesuai pola.',
  'spread.advice': 'Pola ini hanya saran dan tidak menghalangi penilaian apa pun.',
  'capaian.istimewa': 'Istimewa',
  'capaian.baik': 'Baik',
  'capaian.butuh-perbaikan': 'Butuh Perbaikan',
  'capaian.kurang': 'Kurang',
  'capaian.sangat-kurang': 'Sangat Kurang',
  'shape.commonest': 'Pola: terbanyak {of}.',
  'shape.at-most': 'Pola: {of} paling banyak {percent} %.',
  'shape.at-least': 'Pola: {of} paling sedikit {percent} %.',
  'shape.some': 'Pola: ada {of}.',
  'shape.or': '{one} atau {other}',

  'nilai.berorientasi-pelayanan': 'Berorientasi Pelayanan',
  'nilai.akuntabel': 'Akuntabel',
  'nilai.kompeten': 'Kompeten',
  'nilai.harmonis': 'Harmonis',
  'nilai.loyal': 'Loyal',
  'nilai.adaptif': 'Adaptif',
  'nilai.kolaboratif': 'Kolaboratif',
  'guide.berorientasi-pelayanan':
    'Memahami dan memenuhi kebutuhan masyarakat · Ramah, cekatan, solutif, dan dapat diandalkan · Melakukan perbaikan tiada henti',
  'guide.akuntabel':
    'Melaksanakan tugas dengan jujur, bertanggung jawab, cermat, disiplin, dan berintegritas tinggi · Menggunakan kekayaan dan BMN secara bertanggung jawab, efektif, dan efisien · Tidak menyalahgunakan kewenangan jabatan',
  'guide.kompeten':
    'Meningkatkan kompetensi diri untuk menjawab tantangan yang selalu berubah · Membantu orang lain belajar · Melaksanakan tugas dengan kualitas terbaik',
  'guide.harmonis':
    'Menghargai setiap orang apapun latar belakangnya · Suka menolong orang lain · Membangun lingkungan kerja yang kondusif',
  'guide.loyal':
    'Memegang teguh ideologi Pancasila, UUD 1945, setia pada NKRI serta pemerintahan yang sah · Menjaga nama baik sesama ASN, Pimpinan, Instansi dan Negara · Menjaga rahasia jabatan dan negara',
  'guide.adaptif':
    'Cepat menyesuaikan diri menghadapi perubahan · Terus berinovasi dan mengembangkan kreativitas · Bertindak proaktif',
  'guide.kolaboratif':
    'Memberi kesempatan kepada berbagai pihak untuk berkontribusi · Terbuka dalam bekerja sama untuk menghasilkan nilai tambah · Menggerakkan pemanfaatan berbagai sumber daya untuk tujuan bersama',

  'wrong.reason-required': 'Tulis alasannya lebih dulu.',
  'wrong.period-open':
    'Periode ini masih terbuka. Penilaian dapat disimpan setelah periode ditutup.',
  'wrong.window-over': 'Waktu mengajukan keberatan sudah lewat.',
  'wrong.conflict':
    'Penilaian, SKP, atau kegiatan yang disetujui berubah sejak halaman ini dibuka. Muat ulang, lalu periksa lagi.',
} as const satisfies Record<string, string>
