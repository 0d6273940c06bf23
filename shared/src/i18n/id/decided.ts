/** *Sudah diputuskan*, and reasons in a supervisor's own words. Indonesian is the source of all keys. */
export const decided = {
  'decided.empty': 'Belum ada yang Anda putuskan',
  'decided.emptyText': 'Yang Anda setujui atau kembalikan muncul di sini setelah terkirim.',
  'decided.cached':
    'Server belum terhubung. Yang tampil adalah keputusan terakhir di perangkat ini.',
  'decided.more': 'Tampilkan yang lebih lama',
  'decided.approved': 'Disetujui',
  'decided.returned': 'Dikembalikan',
  'decided.submitted': 'Menunggu lagi',
  'decided.draft': 'Draf',
  'decided.history': '{n} keputusan',
  'decided.seq': 'nomor {n}',
  'decided.you': 'Anda',
  'decided.did.approve': 'Disetujui oleh',
  'decided.did.return': 'Dikembalikan oleh',
  'decided.did.reopen': 'Dibuka kembali oleh',
  'decided.pending.approve': 'Disetujui, belum terkirim',
  'decided.pending.return': 'Dikembalikan, belum terkirim',
  'decided.pending.reopen': 'Dibuka kembali, belum terkirim',
  'reasons.title': 'Komentar saya',
  'reasons.hint':
    'Alasan yang pernah Anda tulis, di semua perangkat Anda. Hanya Anda yang melihatnya.',
  'reasons.empty':
    'Belum ada. Alasan yang Anda tulis saat mengembalikan kegiatan tersimpan di sini.',
  'reasons.change': 'Ubah: {text}',
  'reasons.remove': 'Hapus: {text}',
  'reasons.save': 'Simpan',
} as const satisfies Record<string, string>
