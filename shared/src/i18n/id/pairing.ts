/** Pairing the extension with the person's own Jejak: one confirmation in the extension itself. */
export const pairing = {
  title: 'Sambungkan ke Jejak',
  unseen: 'Jejak Anda terbuka di tab ini? Sambungkan tanpa mengetik alamat.',
  show: 'Sambungkan tab ini',
  asked:
    'Tekan “Izinkan” yang muncul di samping ikon ekstensi. Peramban hanya membuka situs itu, lalu Jejak menanyakan sekali lagi.',
  question: 'Ini Jejak Anda di {host}?',
  meaning: 'Kegiatan hanya dapat dikirim ke alamat ini, dan hanya bila Anda menekan Pindahkan.',
  replaces: 'Sekarang ekstensi tersambung ke {host}. Alamat itu akan diganti.',
  confirm: 'Ya, sambungkan ke {host}',
  connected: 'Tersambung ke {host}.',
  refused: 'Izin belum diberikan, jadi belum tersambung.',
  'not-possible':
    'Ekstensi ini tidak boleh meminta izin untuk alamat itu. Yang dapat dipakai: alamat .go.id, .ac.id, atau localhost.',
} as const satisfies Record<string, string>
