/** *Pohon kinerja*. */
export const tree = {
  title: 'Pohon kinerja',
  about:
    'Dari sasaran paling atas sampai kegiatan yang disetujui. Buka RHK untuk melihat siapa yang melayaninya.',
  show: 'Yang ditampilkan',
  'show.line': 'Garis saya',
  'show.unserved': 'Tidak dilayani siapa pun',
  'show.unlinked': 'Tidak melayani sasaran mana pun',
  'about.unserved':
    'RHK Anda dan RHK di bawahnya milik pegawai yang mempunyai bawahan, tetapi tidak ada RHK lain yang melayaninya.',
  'about.unlinked':
    'RHK Anda dan pegawai di bawah Anda yang tidak tertaut ke RHK atasan yang berlaku.',
  empty: 'Belum ada RHK yang berlaku untuk {year}',
  emptyText: 'Pohon terisi setelah SKP disetujui.',
  openSkp: 'Buka SKP',
  'empty.unserved': 'Semua RHK dilayani',
  'empty.unlinked': 'Semua RHK melayani sasaran',
  you: 'Anda',
  below: 'Dilayani {n} RHK',
  open: 'Buka {rhk}',
  work: '{n} kegiatan disetujui, {duration}',
  noWork: 'Belum ada kegiatan yang disetujui.',
  actions: '{n} rencana aksi',
  action: '{text} · {period}',
  oldPeriod: 'periode lama',
  children: 'Yang melayani RHK ini',
  more: 'Tampilkan lagi',
} as const satisfies Record<string, string>
