/** One sentence a problem code of an entry, and one a problem of a request. */
export const problems = {
  'entry.bad-link': 'Tautan bukti harus diawali https:// dan dapat dibuka: {link}',
  'entry.duplicate-text': 'Kalimat ini sama dengan kegiatan lain pada hari yang sama.',
  'entry.empty-text': 'Kegiatan belum diisi.',
  'entry.end-before-start':
    'Jam selesai harus sesudah jam mulai. Pekerjaan melewati tengah malam dicatat sebagai dua kegiatan.',
  'entry.future-end': 'Jam selesai masih di masa mendatang. Ajukan setelah pekerjaan selesai.',
  'entry.gap-before': 'Ada jeda {minutes} sebelum kegiatan ini.',
  'entry.late': 'Diisi {days} hari sesudah pekerjaan dilakukan.',
  'entry.no-evidence': 'Belum ada tautan bukti.',
  'entry.no-plan': 'Pilih satu rencana aksi sebelum mengajukan.',
  'entry.outside-hours': 'Di luar jam kerja.',
  'entry.outside-term': 'Tanggal ini di luar masa tugas Plt rencana aksi ini.',
  'entry.outside-period': 'Periode penilaian tanggal ini tidak dibuka.',
  'entry.overfull-day':
    'Jumlah waktu hari ini {minutes}, lebih dari 24 jam. Periksa jam mulai dan jam selesai.',
  'entry.overlap': 'Bertumpang tindih dengan kegiatan pukul {from}–{to}.',
  'entry.too-long': 'Lebih dari 4 jam untuk satu kegiatan. Pertimbangkan untuk memisahnya.',
  'entry.too-many-entries':
    'Satu hari memuat paling banyak {most} kegiatan. Gabungkan yang sejenis.',
  'entry.too-short': 'Kurang dari 5 menit.',
  'entry.vague-opener':
    'Awali dengan kata kerja yang jelas, misalnya Menyusun, Menelaah, Memverifikasi.',

  'http.bad-request': 'Permintaan tidak dapat dibaca. Tidak ada yang berubah.',
  'http.invalid': 'Ada isian yang belum benar. Tidak ada yang disimpan.',
  'http.unauthenticated':
    'Sesi Anda telah berakhir. Silakan masuk kembali; pekerjaan Anda tetap aman.',
  'http.sign-in-failed':
    'NIP, kata sandi, atau kode tidak cocok. Bila kodenya dari ponsel, periksa jam di ponsel Anda.',
  'http.step-up-needed': 'Belum dipastikan bahwa ini Anda. Tidak ada yang berubah.',
  'http.forbidden': 'Anda tidak berhak melakukan tindakan ini.',
  'http.not-found': 'Data tidak ditemukan.',
  'http.conflict': 'Data ini sudah berubah. Periksa yang terbaru, lalu coba lagi.',
  'http.too-large': 'Kiriman terlalu besar. Tidak ada yang disimpan.',
  'http.quota-exceeded': 'Ruang berkas bukti Anda di server sudah penuh. Tidak ada yang disimpan.',
  'http.unsupported-media-type': 'Jenis kiriman tidak didukung.',
  'http.method-not-allowed': 'Tindakan ini tidak tersedia di alamat tersebut.',
  'http.cross-site': 'Permintaan dari situs lain ditolak.',
  'hint.clock':
    'Kode tidak cocok. Periksa jam di ponsel Anda: nyalakan waktu otomatis di pengaturan ponsel, lalu gunakan kode yang baru.',
  'hint.recovery':
    'Sudah terlalu banyak kode yang salah. Silakan masuk dengan salah satu kode pemulihan Anda.',
  'hint.password':
    'Kata sandi itu mudah ditebak. Gunakan beberapa kata yang tidak berkaitan, tanpa NIP, nama, atau nama instansi.',
  'http.too-many-requests': 'Terlalu banyak percobaan. Coba lagi dalam {seconds}.',
  'http.upgrade-required': 'Aplikasi perlu diperbarui sebelum dapat mengirim.',
  'http.setup-done': 'Penyiapan sudah selesai. Silakan masuk.',
  'http.setup-token': 'Kode penyiapan tidak cocok. Lihat kode pada layar server.',
  'http.unavailable': 'Server sedang tidak dapat menyimpan. Coba lagi sebentar lagi.',
  'http.internal': 'Terjadi gangguan pada server. Tidak ada yang hilang; coba lagi.',

  'text.unsafe-text':
    'Isian “{field}” memuat tanda tak terlihat yang tidak dapat disimpan. Ketik ulang bagian itu.',
  'text.unsafe-number': 'Angka pada isian “{field}” terlalu besar untuk disimpan.',

  'limit.day-full':
    'Tanggal ini sudah memuat kegiatan sebanyak batas untuk satu orang. Hapus draf yang tidak dipakai.',
  'limit.entry-history-full':
    'Kegiatan ini sudah diubah terlalu sering. Teks Anda tersimpan di sini; jadikan kegiatan baru.',
  'limit.history-day-full':
    'Perubahan Anda hari ini sudah mencapai batas harian. Teks Anda tersimpan di sini; coba lagi besok.',

  'tray.unreadable':
    'Server tidak dapat menerima isian “{field}”. Teks Anda tersimpan di sini; periksa, lalu jadikan kegiatan baru.',
  'tray.too-large':
    'Kegiatan ini terlalu besar untuk dikirim. Teks Anda tersimpan di sini; ringkas, lalu jadikan kegiatan baru.',

  'sync.wrong-state': 'Kegiatan ini sudah berstatus {status}, sehingga tidak dapat diubah.',
  'sync.forbidden': 'Anda tidak berhak mengubah kegiatan ini.',
  'sync.self-decision': 'Kegiatan sendiri tidak dapat diputuskan sendiri.',
  'sync.stale': 'Kegiatan ini sudah berubah sejak Anda melihatnya. Periksa sekali lagi.',
  'sync.comment-required': 'Tuliskan alasan agar dapat diperbaiki.',
  'sync.stop-problems': 'Kegiatan ini belum lengkap untuk diajukan.',
  'sync.period-closed': 'Periode penilaian untuk tanggal ini sudah ditutup.',
  'sync.not-found': 'Kegiatan ini tidak ditemukan di server.',
  'sync.incomplete': 'Kegiatan baru harus memuat seluruh isian.',
  'sync.id-reused': 'Nomor kiriman ini sudah dipakai untuk isi yang lain.',
} as const satisfies Record<string, string>
