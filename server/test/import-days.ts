import type { Database } from '../src/platform/db/database.ts'
import type { Agency, PersonName } from './agency.ts'

/** Lists of days by their rows. */
export const leaveList = (rows: string) => ({
  'cuti.csv': `nip;jenis_cuti;mulai;selesai;nomor_surat;tautan_surat\n${rows}`,
})
export const holidayList = (rows: string) => ({
  'libur.csv': `tanggal;sampai;nama_libur;jenis_libur;sumber\n${rows}`,
})
export const rosterList = (rows: string) => ({
  'jadwal.csv': `nip;tanggal;masuk;pulang;mulai_istirahat;selesai_istirahat\n${rows}`,
})

/** Well-formed NIPs for some people of the test agency. */
export const NIPS = {
  ani: '199001012015032001',
  budi: '199102022015031002',
  sri: '197904042003122004',
  wati: '198003032005012003',
} as const satisfies Partial<Record<PersonName, string>>

export async function giveNips(db: Database, agency: Agency): Promise<void> {
  for (const [name, nip] of Object.entries(NIPS)) {
    await db.write((tx) =>
      tx
        .updateTable('person')
        .set({ nip })
        .where('instansi_id', '=', agency.instansiId)
        .where('id', '=', agency.person[name as PersonName])
        .execute(),
    )
  }
}

/** What keeps people of an agency away, by its first day. */
export const absencesOf = (db: Database, { instansiId }: Agency) =>
  db.read
    .selectFrom('absence')
    .select(['kind', 'from_day', 'to_day', 'state', 'letter'])
    .where('instansi_id', '=', instansiId)
    .orderBy('from_day')
    .execute()
