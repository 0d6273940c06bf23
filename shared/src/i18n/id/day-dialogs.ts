/** What is asked before a day is handed in and where two devices disagree. */
export const dayDialogs = {
  'submit.lead': 'Anda akan mengajukan {n} kegiatan ({duration}) untuk {day}.',
  'submit.seenBy':
    'Yang dapat melihat: Anda dan {name} ({post}). Rekaman peramban tidak ikut dikirim.',
  'submit.seenByNobody':
    'Yang dapat melihat: hanya Anda. Pejabat penilai belum ditetapkan; hubungi admin instansi.',
  'submit.stopped': '{n} kegiatan belum dapat diajukan. Lengkapi dulu.',
  'submit.again': 'Tinjau lagi',
  'submit.send': 'Ajukan {n} kegiatan',
  'conflict.lead.save':
    'Isian di bawah ini berbeda. Pilih yang dipakai; keduanya tetap ada di riwayat.',
  'conflict.lead.submit':
    'Kegiatan ini berubah sebelum pengajuan Anda sampai, jadi belum diajukan. Periksa isinya, lalu ajukan lagi.',
  'conflict.lead.remove':
    'Kegiatan ini berubah sebelum penghapusan Anda sampai. Hapus juga yang terbaru?',
  'conflict.lead.removed':
    'Kegiatan ini dihapus dari perangkat lain, padahal di sini ada perubahan yang belum terkirim.',
  'conflict.stayRemoved': 'Biarkan terhapus',
  'conflict.restore': 'Pertahankan dengan perubahan saya',
  'conflict.use': 'Pakai pilihan ini',
  'conflict.seen': 'Pakai versi terbaru',
  'conflict.removeAnyway': 'Tetap hapus',
  'conflict.done': 'Pilihan Anda disimpan.',
  'conflict.doneSubmit': 'Pilihan Anda disimpan. Periksa lalu ajukan lagi.',
} as const satisfies Record<string, string>
