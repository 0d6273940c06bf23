/** Fields for times, dates and limited texts, in the PWA and in the extension. */
export const fields = {
  'time.list': 'Daftar jam',
  'time.listEnd': 'Daftar jam akhir',
  'time.none': 'Pilih',
  'time.wrong': 'Ini bukan jam. Tulis misalnya “13.00”.',
  'time.wrongEnd': 'Ini bukan jam. Tulis misalnya “13.00”, atau “24.00” untuk tengah malam.',
  'time.midnight': '24.00 hanya untuk jam selesai. Awal hari ditulis “00.00”.',
  'time.twoDays': 'Catat dua kegiatan: {first} dan {second}',
  'time.twoDaysSaved': 'Tersimpan sebagai dua kegiatan: satu di sini, satu draf pada {day}.',
  'time.keys': 'Panah atas dan bawah mengubah 5 menit.',
  'date.open': 'Buka kalender: {label}',
  'date.wrong': 'Ini bukan tanggal. Tulis misalnya “27 Nov 2026” atau “27/11”.',
  'date.before': 'Paling awal {day}.',
  'date.after': 'Paling akhir {day}.',
  'date.keys': 'Panah atas dan bawah mengubah satu hari.',
  'date.typed': 'Tanggal',
  'date.go': 'Buka tanggal ini',
  'limit.over':
    '{n} karakter terlalu panjang: {count} dari paling banyak {max}. Tidak ada yang dipotong.',
  'month.previous': 'Bulan sebelumnya',
  'month.next': 'Bulan berikutnya',
  'month.today': 'Ke bulan ini',
} as const
