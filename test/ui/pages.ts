import type { Day } from '@jejak/shared/calendar/day'
import type { Role } from '../fixtures/agency/cast.ts'

/** What the walk sees of an agency: a working day with entries in every status, and a file of the one who walks. */
export type Shown = { readonly day: Day; readonly file: string }

/** Every page of Jejak for somebody who is signed in. */
export const PAGES: readonly {
  readonly name: string
  readonly path: (shown: Shown) => string
  /** Everybody, unless said. */
  readonly who?: readonly Role[]
}[] = [
  { name: 'hari-ini', path: () => '/' },
  { name: 'hari', path: ({ day }) => `/hari/${day}` },
  { name: 'skp', path: () => '/skp' },
  { name: 'bkn', path: ({ day }) => `/bkn?dari=${day}&sampai=${day}` },
  { name: 'tinjau', path: () => '/tinjau', who: ['atasan', 'kepala'] },
  { name: 'tim', path: () => '/tim', who: ['atasan', 'kepala'] },
  { name: 'kotak-masuk', path: () => '/kotak-masuk' },
  { name: 'templat', path: () => '/templat' },
  { name: 'bukti', path: ({ file }) => `/bukti/${file}` },
  { name: 'akun', path: () => '/akun' },
  { name: 'tidak-ada', path: () => '/tidak-ada' },
]
