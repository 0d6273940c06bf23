/** The pages of the agency, as its tabs and the pages themselves say them. */
export const places = {
  parts: 'Bagian halaman ini',
  people: 'Pegawai',
  units: 'Unit',
  filling: 'Pengisian',
  claims: 'Klaim atasan',
  roles: 'Peran',
  import: 'Impor',
  sheets: 'Kode aktivasi',
  calendar: 'Kalender kerja',
  patterns: 'Pola kerja',
  rosters: 'Jadwal giliran',
  periods: 'Periode',
  allowance: 'TPP/tukin',
  acts: 'Catatan',
  'notForYou.person.team': 'Halaman ini untuk atasan yang memutuskan SKP dan cuti pegawainya.',
  'notForYou.title': 'Halaman ini bukan untuk akun Anda',
  'notForYou.entry.review':
    'Di sini atasan meninjau kegiatan bawahannya. Jika Anda baru menerima jabatan itu, buka lagi saat tersambung.',
  'notForYou.team.follow':
    'Di sini atasan dan pengelola kinerja melihat apakah hari kerja sudah diisi. Jika Anda baru menerima jabatan atau peran itu, buka lagi saat tersambung.',
  'notForYou.work.lead': 'Di sini ketua tim membaca laporan pekerjaan yang dipimpinnya.',
  'notForYou.org.lists': 'Di sini admin dan pengelola kinerja mengimpor daftar dalam lingkupnya.',
  'notForYou.org.people':
    'Di sini admin mengatur pegawai, unit organisasi, dan jabatan dalam lingkupnya.',
  'notForYou.period.manage': 'Di sini pengelola kinerja mengatur periode dan kalender.',
  'notForYou.org.admin': 'Di sini admin instansi mengatur pegawai, jabatan, dan kalender.',
} as const satisfies Record<string, string>
