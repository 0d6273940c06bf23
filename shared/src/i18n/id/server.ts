/** Indonesian is the source of all keys of this surface. */
export const server = {
  'start.listening': 'Jejak siap di {url}',
  'start.failed': 'Jejak tidak dapat dijalankan: {reason}',
  'start.setup': 'Belum ada instansi. Buka {url} dan masukkan kode penyiapan ini: {token}',

  'demo.title': 'Instansi contoh: {instansi}',
  'demo.codes':
    'Masukkan kunci ke aplikasi autentikator; kode di bawah berlaku sekarang dan hanya satu kali.',
  'demo.again': 'Tekan Enter di sini untuk kode terbaru.',
  'demo.role.admin': 'Admin instansi',
  'demo.role.kepala': 'Kepala dinas',
  'demo.role.atasan': 'Atasan',
  'demo.role.pegawai': 'Pegawai',
  'demo.signIn': 'NIP {nip} · kata sandi {password} · kunci {secret} · kode {code}',
} as const satisfies Record<string, string>
