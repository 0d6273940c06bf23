import type { Day } from '@jejak/shared/calendar/day'

/** What the walk sees of an agency: a working day with entries in every status, a file of the one who walks, and a person. */
export type Shown = { readonly day: Day; readonly file: string; readonly person: string }

/**
 * The addresses that the walk goes to as everybody: a page that is not for somebody tells them so, and that is walked
 * too. `pages.test.ts` holds that no page of the app is left out.
 */
export const WALKED: readonly {
  readonly name: string
  readonly path: (shown: Shown) => `/${string}`
}[] = [
  { name: 'hari-ini', path: () => '/' },
  { name: 'hari', path: ({ day }) => `/hari/${day}` },
  { name: 'templat', path: () => '/templat' },
  { name: 'kalender', path: () => '/kalender' },
  { name: 'skp', path: () => '/skp' },
  { name: 'bkn', path: ({ day }) => `/bkn?dari=${day}&sampai=${day}` },
  { name: 'bukti', path: ({ file }) => `/bukti/${file}` },
  { name: 'tinjau', path: () => '/tinjau' },
  { name: 'tim', path: () => '/tim' },
  { name: 'instansi', path: () => '/instansi' },
  { name: 'pegawai', path: ({ person }) => `/instansi/pegawai/${person}` },
  { name: 'unit', path: () => '/instansi/unit' },
  { name: 'kotak-masuk', path: () => '/kotak-masuk' },
  { name: 'akun', path: () => '/akun' },
  { name: 'keamanan', path: () => '/akun/keamanan' },
  { name: 'cuti', path: () => '/cuti' },
  { name: 'kalender-instansi', path: () => '/instansi/kalender' },
  { name: 'periode', path: () => '/instansi/periode' },
  { name: 'impor', path: () => '/impor' },
  { name: 'lembar-aktivasi', path: () => '/lembar-aktivasi' },
  { name: 'perangkat-hilang', path: () => '/perangkat-hilang' },
  { name: 'tidak-ada', path: () => '/tidak-ada' },
]
