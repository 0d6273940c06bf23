/** Indonesian is the source of all keys of this surface. */
export const server = {
  'start.listening': 'Jejak siap di {url}',
  'start.failed': 'Jejak tidak dapat dijalankan: {reason}',
  'start.setup': 'Belum ada instansi. Buka {url} dan masukkan kode penyiapan ini: {token}',

  'start.restoring':
    'Jejak tidak dapat dijalankan: cadangan sedang dikembalikan ke {folder}. Tunggu sampai selesai.',

  'backup.made': 'Cadangan dibuat dan sudah diperiksa: {folder} ({rows} baris, {files} berkas).',
  'backup.lacking':
    'Perhatian: {count} berkas bukti tercatat tetapi tidak ada di penyimpanan, jadi tidak ada di cadangan.',
  'backup.line': '{name} · {at} · {rows} baris · {files} berkas',
  'backup.late': 'Cadangan terbaru sudah berumur {minutes}: jadwalnya terlewat. Periksa log.',
  'backup.no-dump':
    'Cadangan PostgreSQL tidak dibuat oleh server ini: pg_dump tidak ditemukan. Pasang postgresql-client, atau pastikan cadangannya dibuat di tempat lain.',
  'backup.failed': 'Tidak berhasil: {reason}',
  'backup.fault.none': 'Tidak ada cadangan itu di {folder}.',
  'backup.fault.no-manifest': 'Folder itu bukan cadangan yang utuh: manifest.json tidak terbaca.',
  'backup.fault.other-key':
    'Cadangan ini tidak disegel dengan kunci rahasia server ini, atau manifestnya diubah. Kembalikan dahulu kunci yang sama (SECRET_KEY_FILE).',
  'backup.fault.newer':
    'Cadangan ini dibuat oleh versi Jejak yang lebih baru. Pasang versi itu, lalu ulangi.',
  'backup.fault.other-engine':
    'Cadangan ini untuk mesin basis data yang lain. Periksa DATABASE_URL.',
  'backup.fault.damaged-database': 'Basis data di cadangan ini rusak. Pilih cadangan lain.',
  'backup.fault.damaged-files':
    'Ada berkas di cadangan ini yang hilang atau rusak. Pilih cadangan lain.',
  'backup.fault.locked':
    'Cadangan ini terenkripsi, dan kuncinya bukan yang disebut BACKUP_KEY_FILE, atau isinya rusak.',
  'backup.fault.running': 'Server masih berjalan di atas data ini. Hentikan dahulu, lalu ulangi.',
  'backup.fault.no-tools': 'pg_dump dan pg_restore tidak ditemukan. Pasang postgresql-client.',
  'backup.fault.no-rights':
    'Akun PostgreSQL ini tidak boleh membuat basis data. Beri hak CREATEDB, lalu ulangi.',

  'restore.done': 'Cadangan {name} dari {at} sudah dikembalikan.',
  'restore.aside':
    'Data sebelumnya tidak dihapus: {aside}. Pengembalian ini tercatat pada {chains} rantai, dan setiap perangkat akan menawarkan kembali yang dimilikinya.',
  'rehearse.done':
    'Latihan berhasil: {name}, berumur {minutes}, kembali dalam {seconds}, {rows} baris, {files} berkas.',

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

  'export.sheet': 'Kegiatan',
  'export.rows': 'Jumlah baris',
  'export.hash': 'SHA-256',
  'export.day': 'Tanggal',
  'export.nip': 'NIP',
  'export.name': 'Nama',
  'export.post': 'Jabatan',
  'export.unit': 'Unit',
  'export.start': 'Mulai',
  'export.end': 'Selesai',
  'export.minutes': 'Menit',
  'export.text': 'Kegiatan',
  'export.quantity': 'Kuantitas',
  'export.measure': 'Satuan',
  'export.rhk': 'Rencana hasil kerja',
  'export.action': 'Rencana aksi',
  'export.evidence': 'Bukti',
  'export.status': 'Status',
  'export.status.approved': 'Disetujui',
  'export.status.submitted': 'Menunggu keputusan',
} as const satisfies Record<string, string>
