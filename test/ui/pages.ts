import type { Day } from '@jejak/shared/calendar/day'

/** What the walk sees of an agency: a working day with entries in every status, a file of the one who walks, a person and a unit. */
export type Shown = {
  readonly day: Day
  readonly file: string
  readonly person: string
  readonly unit: string
}

export type Walked = {
  readonly name: string
  readonly path: (shown: Shown) => `/${string}`
  /** Shows what the server says and keeps nothing: without an answer it says so. */
  readonly asks?: true
}

/**
 * The addresses that the walk goes to as everybody: a page that is not for somebody tells them so, and that is walked
 * too. `pages.test.ts` holds that no page of the app is left out.
 */
export const WALKED: readonly Walked[] = [
  { name: 'hari-ini', path: () => '/' },
  { name: 'hari', path: ({ day }) => `/hari/${day}` },
  { name: 'templat', path: () => '/templat' },
  { name: 'kalender', path: () => '/kalender' },
  { name: 'skp', path: () => '/skp' },
  { name: 'bkn', path: ({ day }) => `/bkn?dari=${day}&sampai=${day}` },
  { name: 'bukti', path: ({ file }) => `/bukti/${file}` },
  { name: 'tinjau', path: () => '/tinjau' },
  { name: 'diputuskan', path: () => '/tinjau/diputuskan' },
  { name: 'skp-tim', path: () => '/tinjau/skp' },
  { name: 'tim', path: () => '/tim' },
  { name: 'pengisian', path: () => '/instansi/pengisian' },
  { name: 'instansi', path: () => '/instansi', asks: true },
  { name: 'pegawai', path: ({ person }) => `/instansi/pegawai/${person}`, asks: true },
  { name: 'unit', path: () => '/instansi/unit', asks: true },
  { name: 'unit-satu', path: ({ unit }) => `/instansi/unit/${unit}`, asks: true },
  { name: 'klaim', path: () => '/instansi/klaim', asks: true },
  { name: 'peran', path: () => '/instansi/peran', asks: true },
  { name: 'kalender-instansi', path: () => '/instansi/kalender', asks: true },
  { name: 'pola', path: () => '/instansi/pola', asks: true },
  { name: 'jadwal', path: () => '/instansi/jadwal', asks: true },
  { name: 'periode', path: () => '/instansi/periode', asks: true },
  { name: 'impor', path: () => '/impor' },
  { name: 'lembar-aktivasi', path: () => '/lembar-aktivasi', asks: true },
  { name: 'catatan', path: () => '/instansi/catatan', asks: true },
  { name: 'kotak-masuk', path: () => '/kotak-masuk' },
  { name: 'akun', path: () => '/akun' },
  { name: 'keamanan', path: () => '/akun/keamanan' },
  { name: 'atasan-saya', path: () => '/akun/atasan', asks: true },
  { name: 'catatan-saya', path: () => '/akun/catatan', asks: true },
  { name: 'cuti', path: () => '/cuti', asks: true },
  { name: 'perangkat-hilang', path: () => '/perangkat-hilang', asks: true },
  { name: 'tidak-ada', path: () => '/tidak-ada' },
]

const SIZE = 5

/** The walk in parts, so that no test of it takes a minute. */
export const PARTS: readonly (readonly Walked[])[] = Array.from(
  { length: Math.ceil(WALKED.length / SIZE) },
  (_, at) => WALKED.slice(at * SIZE, (at + 1) * SIZE),
)
