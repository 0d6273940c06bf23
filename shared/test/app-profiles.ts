import type { AppProfile } from '../src/describe/app-profile.ts'

const profile = (app: string, more: Partial<AppProfile> = {}): AppProfile => ({
  app,
  name: app,
  titleSuffixes: [],
  ...more,
})

/** Apps for tests of suggesting: on and off at first, one chain of documents, and some words of their own. */
export const PROFILES: readonly AppProfile[] = [
  profile('srikandi', { wording: { page: 'Mengelola naskah dinas pada SRIKANDI' } }),
  profile('google-docs', { titleSuffixes: [' - Google Docs', ' - Google Sheets'] }),
  profile('google-drive'),
  profile('meet'),
  profile('zoom', { wording: { meeting: 'melalui Zoom' } }),
  profile('sipd', {
    wording: {
      page: 'Memproses data keuangan dan perencanaan daerah pada SIPD',
      chain: {
        place: 'pada SIPD',
        steps: {
          spp: { noun: 'SPP', verb: 'Menyusun' },
          spm: { noun: 'SPM', verb: 'Menyusun' },
          dpa: { noun: 'DPA', verb: 'Menelaah' },
        },
      },
    },
  }),
  profile('pdf', { wording: { filesAs: 'document' } }),
  profile('gmail', { startsOff: true }),
]
