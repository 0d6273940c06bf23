/** Indonesian is the source of all keys of this surface. */
export const server = {
  'start.listening': 'Jejak siap di {url}',
  'start.failed': 'Jejak tidak dapat dijalankan: {reason}',
  'start.setup': 'Belum ada instansi. Buka {url} dan masukkan kode penyiapan ini: {token}',

  'verify.sound':
    'Catatan {people} orang utuh: {sealed} tindakan bersegel, {before} dari sebelum ada segel.',
  'verify.lies': 'Baris pertama yang tidak benar: {table} {id}, {why}.',
  'verify.failed': 'Catatan tidak dapat diperiksa: {reason}',
  'verify.why.gone': 'baris ini hilang',
  'verify.why.unknown': 'tidak ada tindakan yang menuliskannya',
  'verify.why.changed': 'isinya bukan yang dituliskan',
  'verify.why.no-seal': 'segelnya dilepas',
  'verify.why.wrong-seal': 'segelnya bukan dari server ini',
  'verify.why.wrong-hash': 'sidiknya tidak cocok dengan isinya',
  'verify.why.wrong-mark': 'tanda awal segel diubah',
  'verify.why.cut': 'ujung rantainya dipotong',
  'verify.why.erased': 'garam dihapus padahal kata-katanya masih ada',
  'verify.why.receipt': 'tidak sama dengan tanda terima',

  'demo.title': 'Instansi contoh: {instansi}',
  'demo.codes':
    'Masukkan kunci ke aplikasi autentikator; kode di bawah berlaku sekarang dan hanya satu kali.',
  'demo.again': 'Tekan Enter di sini untuk kode terbaru.',
  'demo.role.admin': 'Admin instansi',
  'demo.role.kepala': 'Kepala dinas',
  'demo.role.atasan': 'Atasan',
  'demo.role.pegawai': 'Pegawai',
  'demo.role.operator': 'Pengelola kinerja',
  'demo.role.adminUnor': 'Admin unor',
  'demo.signIn': 'NIP {nip} · kata sandi {password} · kunci {secret} · kode {code}',
} as const satisfies Record<string, string>
