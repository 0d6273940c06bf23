import type { Day } from '@jejak/shared/calendar/day'

/** What the walk sees of an agency: a working day with entries in every status, a file of the one who walks, a person and a unit. */
export type Shown = {
  readonly day: Day
  readonly file: string
  readonly person: string
  readonly unit: string
}

/** Who walks. */
export const WALKERS = ['pegawai', 'atasan', 'admin'] as const
export type Walker = (typeof WALKERS)[number]

export type Walked = {
  readonly name: string
  /** Whom it shows something of their own; one page that is not for somebody stands for all such. */
  readonly by: readonly Walker[]
  readonly path: (shown: Shown) => `/${string}`
  /** Shows what the server says and keeps nothing: without an answer it says so, to this one or to anybody. */
  readonly asks?: true | Walker
}

/** The addresses that the walk goes to; `pages.test.ts` holds that no page of the app is left out. */
export const WALKED: readonly Walked[] = [
  { name: 'hari-ini', by: ['pegawai', 'atasan', 'admin'], path: () => '/' },
  { name: 'hari', by: ['pegawai', 'atasan'], path: ({ day }) => `/hari/${day}` },
  { name: 'templat', by: ['pegawai'], path: () => '/templat' },
  { name: 'kalender', by: ['pegawai'], path: () => '/kalender' },
  { name: 'skp', by: ['pegawai'], path: () => '/skp' },
  { name: 'templat-skp', by: ['atasan'], path: () => '/skp/templat', asks: 'atasan' },
  { name: 'penilaian', by: ['pegawai'], path: () => '/penilaian', asks: true },
  { name: 'pohon', by: ['pegawai', 'atasan'], path: () => '/pohon', asks: true },
  { name: 'bkn', by: ['pegawai'], path: ({ day }) => `/bkn?dari=${day}&sampai=${day}` },
  { name: 'bukti', by: ['pegawai'], path: ({ file }) => `/bukti/${file}` },
  { name: 'tinjau', by: ['atasan', 'admin'], path: () => '/tinjau' },
  { name: 'diputuskan', by: ['atasan'], path: () => '/tinjau/diputuskan' },
  { name: 'skp-tim', by: ['atasan'], path: () => '/tinjau/skp', asks: 'atasan' },
  { name: 'matriks', by: ['atasan'], path: () => '/tinjau/matriks', asks: 'atasan' },
  {
    name: 'tinjau-penilaian',
    by: ['atasan', 'admin'],
    path: () => '/tinjau/penilaian',
    asks: 'atasan',
  },
  { name: 'laporan', by: ['pegawai', 'atasan'], path: () => '/laporan', asks: true },
  { name: 'cetak', by: ['pegawai'], path: () => '/laporan/cetak', asks: true },
  { name: 'tim', by: ['atasan'], path: () => '/tim' },
  { name: 'pengisian', by: ['admin'], path: () => '/instansi/pengisian' },
  { name: 'instansi', by: ['pegawai', 'admin'], path: () => '/instansi', asks: true },
  {
    name: 'pegawai',
    by: ['admin'],
    path: ({ person }) => `/instansi/pegawai/${person}`,
    asks: true,
  },
  { name: 'unit', by: ['admin'], path: () => '/instansi/unit', asks: true },
  { name: 'unit-satu', by: ['admin'], path: ({ unit }) => `/instansi/unit/${unit}`, asks: true },
  { name: 'klaim', by: ['admin'], path: () => '/instansi/klaim', asks: true },
  { name: 'peran', by: ['admin'], path: () => '/instansi/peran', asks: true },
  { name: 'kalender-instansi', by: ['admin'], path: () => '/instansi/kalender', asks: true },
  { name: 'pola', by: ['admin'], path: () => '/instansi/pola', asks: true },
  { name: 'jadwal', by: ['admin'], path: () => '/instansi/jadwal', asks: true },
  { name: 'periode', by: ['admin'], path: () => '/instansi/periode', asks: true },
  { name: 'impor', by: ['admin'], path: () => '/impor' },
  { name: 'lembar-aktivasi', by: ['admin'], path: () => '/lembar-aktivasi', asks: true },
  { name: 'tunjangan', by: ['admin'], path: () => '/instansi/tunjangan', asks: true },
  { name: 'catatan', by: ['admin'], path: () => '/instansi/catatan', asks: true },
  { name: 'kotak-masuk', by: ['pegawai', 'atasan'], path: () => '/kotak-masuk' },
  { name: 'umpan-balik', by: ['pegawai', 'atasan'], path: () => '/umpan-balik', asks: true },
  { name: 'akun', by: ['pegawai', 'atasan', 'admin'], path: () => '/akun' },
  { name: 'data-pribadi', by: ['pegawai'], path: () => '/akun/data', asks: true },
  { name: 'siapa-melihat', by: ['pegawai'], path: () => '/akun/lihat', asks: true },
  { name: 'permintaan-data', by: ['admin'], path: () => '/instansi/data', asks: true },
  { name: 'keamanan', by: ['pegawai'], path: () => '/akun/keamanan', asks: true },
  { name: 'atasan-saya', by: ['pegawai'], path: () => '/akun/atasan', asks: true },
  { name: 'catatan-saya', by: ['pegawai'], path: () => '/akun/catatan', asks: true },
  { name: 'cuti', by: ['pegawai', 'atasan'], path: () => '/cuti', asks: true },
  {
    name: 'perangkat-hilang',
    by: ['pegawai', 'atasan'],
    path: () => '/perangkat-hilang',
    asks: true,
  },
  { name: 'tidak-ada', by: ['pegawai'], path: () => '/tidak-ada' },
]

const SIZE = 5

/** Pages in parts, so that no test of them takes a minute. */
export const inParts = (pages: readonly Walked[]): readonly (readonly Walked[])[] =>
  Array.from({ length: Math.ceil(pages.length / SIZE) }, (_, at) =>
    pages.slice(at * SIZE, (at + 1) * SIZE),
  )
