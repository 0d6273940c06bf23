/** *Keluar*: what is sent, what stays and what goes with whoever signs out. */
export const leave = {
  'leave.title': 'Masih ada {n} yang belum terkirim',
  'leave.clean':
    'Semua sudah terkirim. Data Anda di perangkat ini dihapus saat Anda keluar, termasuk templat mingguan.',
  'leave.cleanSaved':
    'Yang sudah disimpan sudah terkirim. Data Anda di perangkat ini dihapus saat Anda keluar, termasuk templat mingguan.',
  'leave.unread':
    'Perangkat ini tidak terbaca, jadi Jejak tidak tahu apakah masih ada yang belum terkirim. Sebaiknya jangan keluar dulu.',
  'leave.unfinished':
    '{n} tulisan di formulir belum disimpan dan ikut terhapus, juga yang terbuka di tab lain. Buka untuk menyelesaikannya:',
  'leave.lose': 'Keluar dan hapus',
  'leave.fileLost':
    'Berkas berisi tulisan Anda tanpa sandi. Jejak tidak membacanya kembali; salin teksnya dari sana bila masih perlu.',
  'leave.failed':
    'Anda belum keluar: perangkat ini tidak dapat mencatatnya. Muat ulang halaman ini, lalu coba lagi.',
  'leave.offered':
    '{n} saran dari ekstensi belum Anda pakai dan ikut terhapus. Terima dahulu bila masih diperlukan.',
  'leave.send': 'Kirim lalu keluar',
  'leave.seal': 'Keluar, simpan di perangkat ini',
  'leave.sealText':
    'Tetap di perangkat ini dan hanya tampil bila Anda masuk lagi. Tidak dikirim dengan akun lain. Di komputer bersama, sebaiknya kirim dulu.',
  'leave.file': 'Simpan berkas lalu keluar',
  'leave.fileText':
    'Berkas berisi teks Anda tanpa sandi. Yang belum terkirim juga tetap di perangkat ini sampai terkirim.',
  'leave.stuck': '{n} belum dapat dikirim. Pilih cara lain, atau batal dan coba lagi nanti.',
} as const satisfies Record<string, string>
