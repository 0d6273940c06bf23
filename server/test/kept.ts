import { sql } from 'kysely'
import type { Database } from '../src/platform/db/database.ts'

const TABLES = [
  'audit',
  'decision',
  'entry_history',
  'entry',
  'office_act',
  'skp_act',
  'skp_version',
] as const

/** What an administrator who means harm does first: takes away the triggers that keep records as they were written. */
export async function dropKept(db: Database): Promise<void> {
  const { engine } = db
  await db.write(async (tx) => {
    for (const table of TABLES) {
      for (const act of ['update', 'delete', ...(engine === 'postgres' ? ['truncate'] : [])]) {
        const on = engine === 'postgres' ? ` on ${table}` : ''
        await sql.raw(`drop trigger if exists ${table}_kept_${act}${on}`).execute(tx)
      }
    }
  })
}
