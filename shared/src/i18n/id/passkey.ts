/** Showing a passkey, and a factor that is asked for once more. */
export const passkey = {
  'trouble.address':
    'Kunci sandi tidak tersedia di sini karena Jejak dibuka lewat alamat IP. Kunci sandi memerlukan nama domain; mintalah kepada admin.',
  'trouble.insecure':
    'Kunci sandi tidak tersedia di sini karena sambungannya tidak aman (bukan https).',
  'trouble.browser': 'Peramban ini belum mendukung kunci sandi.',
  'failed.cancelled': 'Tidak ada kunci sandi yang ditunjukkan. Coba lagi, atau pakai cara lain.',
  'failed.held': 'Perangkat ini sudah menyimpan kunci sandi akun Anda.',
  'failed.failed': 'Perangkat tidak dapat memakai kunci sandi. Coba lagi, atau pakai cara lain.',
  'failed.unknown':
    'Kunci sandi itu tidak dikenal di sini atau sudah dihapus. Silakan masuk dengan NIP.',
  'again.title': 'Pastikan ini Anda',
  'again.lead':
    'Tindakan ini memerlukan bukti baru. Isian Anda tetap tersimpan, dan dilanjutkan setelah ini.',
  'again.code': 'Kode 6 angka atau kode pemulihan',
  'again.codeHint': 'Dari aplikasi autentikator di ponsel Anda.',
  'again.show': 'Pakai kunci sandi',
  'again.act': 'Lanjutkan',
  'again.refused': 'Kode tidak cocok. Tidak ada yang berubah.',
  'again.refusedPasskey': 'Kunci sandi ditolak. Tidak ada yang berubah.',
} as const satisfies Record<string, string>
