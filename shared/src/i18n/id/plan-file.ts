/** Taking an SKP over from a table, such as one of PMM or Ruang GTK. */
export const planFile = {
  title: 'Impor SKP dari berkas',
  intro:
    'Pilih berkas XLSX atau CSV, misalnya unduhan SKP dari PMM atau Ruang GTK. Berkas dibaca di perangkat ini. Tidak ada yang tersimpan sebelum Anda menyimpannya.',
  choose: 'Pilih berkas',
  'refused.encoding': 'Teks berkas ini tidak dapat dibaca. Simpan sebagai CSV UTF-8 atau XLSX.',
  'refused.not-a-table': 'Berkas ini bukan XLSX atau CSV.',
  'no-table':
    'Tidak ditemukan tabel SKP. Tabel memerlukan kolom “Rencana Hasil Kerja” dan satu kolom lain, misalnya “Indikator” atau “Rencana Aksi”.',
  found: '{rhk} RHK, {indikator} indikator dan {actions} rencana aksi terbaca.',
  into: 'Yang bertanda baru ditambahkan ke SKP {year}. Yang sudah ada tidak dihapus.',
  same: 'Semua isi berkas sudah ada di SKP {year}.',
  shut: 'SKP {year} sedang diajukan atau sudah disetujui. Tarik pengajuan atau mulai adendum, lalu impor lagi.',
  'problems.title': 'Yang belum terbaca ({n})',
  'problems.row': 'Baris',
  'problems.what': 'Sebab',
  'problems.value': 'Isi',
  'problem.no-rhk': 'Tidak ada RHK di baris ini atau di atasnya',
  'problem.no-period': 'Rencana aksi tanpa periode',
  'problem.unknown-period': 'Periode ini tidak ada di instansi Anda',
  'problem.unknown-aspek': 'Aspek tidak dikenal, dicatat sebagai deskripsi',
  'problem.too-long': 'Teks terlalu panjang',
  'problem.damaged': 'Huruf rusak di berkas',
  'problem.no-content': 'Tidak berisi RHK, indikator atau rencana aksi',
  unread: 'Kolom yang tidak dipakai: {names}.',
  otherSheets: 'Lembar tanpa tabel SKP: {names}.',
  'too-many':
    'Ini melebihi isi satu SKP: paling banyak {rhk} RHK, dan tiap RHK {indikator} indikator serta {rencanaAksi} rencana aksi. Bagi berkasnya, lalu impor lagi.',
  go: 'Lanjutkan di penyusun SKP',
  back: 'Kembali ke SKP',
} as const satisfies Record<string, string>
